(* SPDX-License-Identifier: MIT *)
MODULE Lab EXPORTS Main;

(* Loads the object files of a test in order, each linked to those before it and registered as "lab/" with its name: who
   imports that gets the domain itself, with all rights. Says what is refused. Each is unresolved once before it runs, and may
   import HostBoot, for the object files. *)

IMPORT CoffFile, Domain, HostBoot, IO, NameServer, SpinPublic, Supervisor;

VAR bytes: REF ARRAY OF CHAR; needs, missing: TEXT; d, before: Domain.T; files: Domain.T; all := NEW(REF ARRAY OF Domain.T, HostBoot.Files());

<*FATAL Domain.Error*>
BEGIN
  Supervisor.Start();
  files := Domain.CreateFromInterface(INTERFACE_UNIT(HostBoot));
  FOR i := 0 TO LAST(all^) DO
    bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
    HostBoot.Read(i, bytes^);
    TRY
      d := Domain.Create(CoffFile.FromChars(HostBoot.Name(i), bytes^));
      needs := Domain.Unresolved(d, 0);
      Domain.Resolve(SpinPublic.Get(), d);
      missing := Domain.Unresolved(d, 0);
      Domain.Unresolve(SpinPublic.Get(), d);
      IF needs # NIL AND missing = NIL AND Domain.FullyResolved(d) THEN IO.Put("not unresolved\n") END;
      Domain.Resolve(SpinPublic.Get(), d);
      Domain.Resolve(files, d);
      FOR j := 0 TO i - 1 DO
        before := all[j];
        IF NOT Domain.IsDestroyed(before) THEN Domain.Resolve(before, d) END;
      END;
      all[i] := d;
      NameServer.Export("lab/" & HostBoot.Name(i), d, NameServer.Everyone());
      IF Domain.FullyResolved(d) THEN Domain.Initialize(d) END;
    EXCEPT
      Domain.Error (problem) => IO.Put(problem & "\n");
    | NameServer.Error (problem) => IO.Put(problem & "\n");
    END;
  END;
  HostBoot.AwaitQuiet();
END Lab.
