(* SPDX-License-Identifier: MIT *)
MODULE Primes EXPORTS Main;

(* A table of the primes up to a limit, by the sieve of Eratosthenes on a bit for each odd number; and what is known of them. *)

IMPORT FloatMode, Fmt, IO, Lex, Math, Params, Scan, Word;

TYPE Sieve = REF ARRAY OF Word.T;  (* bit i stands for 2 * i + 1; it is 1 when that is known to be composite *)

PROCEDURE Bit (s: Sieve; i: CARDINAL): [0 .. 1] =
  BEGIN
    RETURN Word.Extract(s[i DIV Word.Size], i MOD Word.Size, 1);
  END Bit;

PROCEDURE Sifted (limit: CARDINAL): Sieve =
  VAR s := NEW(Sieve, limit DIV 2 DIV Word.Size + 1); n := 3;
  BEGIN
    s[0] := 1;
    WHILE n * n <= limit DO
      IF Bit(s, n DIV 2) = 0 THEN
        FOR i := n * n DIV 2 TO (limit - 1) DIV 2 BY n DO
          WITH w = s[i DIV Word.Size] DO w := Word.Insert(w, 1, i MOD Word.Size, 1) END;
        END;
      END;
      INC(n, 2);
    END;
    RETURN s;
  END Sifted;

PROCEDURE IsPrime (s: Sieve; n: CARDINAL): BOOLEAN =
  BEGIN
    RETURN n = 2 OR n MOD 2 = 1 AND Bit(s, n DIV 2) = 0;
  END IsPrime;

PROCEDURE Table (s: Sieve; count: CARDINAL) =
  VAR n := 1;
  BEGIN
    FOR i := 1 TO count DO
      REPEAT INC(n) UNTIL IsPrime(s, n);
      IO.Put(Fmt.Pad(Fmt.Int(n), 5));
      IF i MOD 10 = 0 THEN IO.Put("\n") END;
    END;
  END Table;

PROCEDURE Counts (s: Sieve; limit: CARDINAL) =
  VAR count, twins, gap, last := 0; power := 10;
  BEGIN
    IO.Put("\n     up to    primes     twins  greatest gap  n / ln n\n");
    FOR n := 2 TO limit DO
      IF IsPrime(s, n) THEN
        INC(count);
        IF last > 0 THEN
          gap := MAX(gap, n - last);
          INC(twins, ORD(n - last = 2));
        END;
        last := n;
      END;
      IF n = power THEN
        IO.Put(Fmt.FN("%10s%10s%10s%14s%10s\n", ARRAY OF TEXT{Fmt.Int(n), Fmt.Int(count), Fmt.Int(twins), Fmt.Int(gap),
               Fmt.Int(ROUND(FLOAT(n, LONGREAL) / Math.log(FLOAT(n, LONGREAL))))}));
        power := 10 * power;
      END;
    END;
  END Counts;

VAR limit: CARDINAL := 1000000; s: Sieve;
BEGIN
  TRY
    IF Params.Count > 1 THEN limit := MAX(1000, Scan.Int(Params.Get(1))) END;
    s := Sifted(limit);
    Table(s, 60);
    Counts(s, limit);
  EXCEPT
    Lex.Error, FloatMode.Trap => IO.Put("usage: Primes [LIMIT]\n");
  END;
END Primes.
