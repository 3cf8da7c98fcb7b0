(* SPDX-License-Identifier: MIT *)
MODULE Linking EXPORTS Main;

(* Times in milliseconds of linking and destroying a domain of 1,000 symbols, and many cycles of a small one. *)

IMPORT CoffFile, Domain, Fmt, HostBoot, IO, Params, Scan, SpinPublic, Time;

CONST Rounds = 30;

VAR cycles: CARDINAL; best, worst := ARRAY [0 .. 2] OF LONGREAL{1.0d9, ..};

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

(* Takes in that step i took until now, from start, which becomes now. *)
PROCEDURE Took (i: CARDINAL; VAR start: Time.T) =
  VAR now := Time.Now(); ms := 1000.0d0 * (now - start);
  BEGIN
    best[i] := MIN(best[i], ms);
    worst[i] := MAX(worst[i], ms);
    start := now;
  END Took;

PROCEDURE Wide () RAISES {Domain.Error} =
  VAR wide, client: Domain.T; start := Time.Now();
  BEGIN
    wide := Domain.Create(File(0));
    client := Domain.Create(File(1));
    Took(0, start);
    Domain.Initialize(wide);
    Domain.Resolve(wide, client);
    Domain.Initialize(client);
    Took(1, start);
    Domain.Destroy(client);
    Domain.Destroy(wide);
    Took(2, start);
  END Wide;

PROCEDURE Small (file: CoffFile.T) RAISES {Domain.Error} =
  VAR d := Domain.Create(file);
  BEGIN
    Domain.Resolve(SpinPublic.Get(), d);
    Domain.Initialize(d);
    Domain.Destroy(d);
  END Small;

PROCEDURE Tell (what: TEXT; i: CARDINAL) =
  BEGIN
    IO.Put(what & "best " & Fmt.LongReal(best[i], Fmt.Style.Fix, 2) & " ms, worst of the later rounds "
      & Fmt.LongReal(worst[i], Fmt.Style.Fix, 2) & " ms\n");
  END Tell;

VAR small := File(2);

<*FATAL ANY*>
BEGIN
  cycles := Scan.Int(Params.Get(1));
  FOR i := 1 TO Rounds DO
    IF i = Rounds DIV 2 THEN worst := ARRAY [0 .. 2] OF LONGREAL{0.0d0, ..} END;
    Wide();
  END;
  Tell("read and check a file of 1,000 procedures  ", 0);
  Tell("link a domain of 1,000 symbols and run it  ", 1);
  Tell("destroy it and its client                  ", 2);
  FOR i := 1 TO cycles DO
    Small(small);
    IF i = cycles DIV 10 OR i = cycles THEN IO.Put("after " & Fmt.Int(i) & " cycles of load, link, run, destroy:\n") END;
  END;
END Linking.
