(* SPDX-License-Identifier: MIT *)
MODULE Boot EXPORTS Main;

(* The kernel's main program: starts the services it boots with, then loads the extensions it is given, in order, each
   into a domain of its own. What is refused is reported, and the next one is loaded. *)

IMPORT CoffFile, Domain, HostBoot, NameServer, Process, SpinPublic, SpinTrusted, Text;

CONST ServicePrefix = "kernel/";

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

(* Whether file i is a service that came with the kernel. *)
PROCEDURE IsService (i: CARDINAL): BOOLEAN =
  BEGIN
    RETURN Text.Equal(Text.Sub(HostBoot.Name(i), 0, Text.Length(ServicePrefix)), ServicePrefix);
  END IsService;

PROCEDURE Start (i: CARDINAL) RAISES {Domain.Error} =
  VAR d := Domain.Create(File(i));
  BEGIN
    Domain.Resolve(SpinTrusted.Get(), d);
    Domain.Initialize(d);
    Domain.Add(SpinPublic.Get(), d);
  END Start;

PROCEDURE Load (i: CARDINAL) RAISES {Domain.Error} =
  VAR d := Domain.Create(File(i)); next := 0; wanted: TEXT;
  BEGIN
    Domain.Resolve(SpinPublic.Get(), d);
    LOOP
      wanted := Domain.Unresolved(d, next);
      IF wanted = NIL THEN EXIT END;
      TRY
        Domain.Resolve(NameServer.Import(wanted, d), d);
      EXCEPT
        NameServer.Error => INC(next);
      END;
    END;
    Domain.Initialize(d);
    Publish(d);
  END Load;

(* Has later extensions find the interfaces of d by their names; a name that is taken stays with who has it. *)
PROCEDURE Publish (d: Domain.T) =
  VAR next := 0; name: TEXT;
  BEGIN
    LOOP
      name := Domain.Exported(d, next);
      IF name = NIL THEN EXIT END;
      TRY NameServer.Export(name, d) EXCEPT NameServer.Error => END;
      INC(next);
    END;
  END Publish;

BEGIN
  FOR i := 0 TO HostBoot.Files() - 1 DO
    TRY
      IF IsService(i) THEN Start(i) ELSE Load(i) END;
    EXCEPT
      Domain.Error (problem) => HostBoot.Report(problem);
    END;
  END;
  HostBoot.AwaitQuiet();
  IF HostBoot.Refused() > 0 THEN Process.Exit(1) END;
END Boot.
