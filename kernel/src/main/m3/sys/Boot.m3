(* SPDX-License-Identifier: MIT *)
MODULE Boot EXPORTS Main;

(* The kernel's main program: starts the services it boots with, then loads the extensions it is given, in order, each
   into a domain of its own; one that another imports is loaded before it. What is refused is reported, and the next one
   is loaded. *)

IMPORT CoffFile, Domain, DomainPrivate, HostBoot, NameServer, NameServerPrivate, Process, Quota, SpinException, SpinPublic, SpinPublicPrivate,
       SpinTrusted, Supervisor, Text, Thread;

CONST
  ServicePrefix = "kernel/";
  Step = 0.001d0;     (* seconds between two looks at a loader that waits *)
  Patience = 1.0d0;   (* seconds that the next extension waits for it *)

TYPE
  Extension = RECORD domain: Domain.T := NIL; begun := FALSE END;
  Loader = Thread.Closure OBJECT index: CARDINAL; done, well := FALSE OVERRIDES apply := LoadHere END;
  Chosen = NameServer.Authorizer OBJECT index: CARDINAL OVERRIDES authorize := Choose END;
  Nanny = NameServerPrivate.Nanny OBJECT OVERRIDES load := LoadFor END;

VAR extensions := NEW(REF ARRAY OF Extension, HostBoot.Files());

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

(* Makes a domain of file i; a service runs at once. *)
PROCEDURE Create (i: CARDINAL) RAISES {Domain.Error} =
  VAR d := Domain.Create(File(i));
  BEGIN
    IF IsService(i) THEN
      extensions[i].begun := TRUE;
      Domain.Resolve(SpinTrusted.Get(), d);
      Domain.Initialize(d);
      Domain.Add(SpinPublicPrivate.Get(), Domain.Narrow(d));
    END;
    extensions[i].domain := d;
    IF NOT IsService(i) THEN Restrict(i) END;
  END Create;

(* Has what the operator said of quotas and restarts hold for extension i. *)
PROCEDURE Restrict (i: CARDINAL) RAISES {Domain.Error} =
  BEGIN
    FOR r := FIRST(Quota.Resource) TO LAST(Quota.Resource) DO
      IF HostBoot.Limit(ORD(r)) # Quota.Unlimited THEN Quota.Set(extensions[i].domain, r, HostBoot.Limit(ORD(r))) END;
    END;
    IF HostBoot.Restart() # 0 THEN
      Supervisor.Watch(extensions[i].domain, File(i), VAL(HostBoot.Restart(), Supervisor.Policy));
    END;
  END Restrict;

(* Links and runs extension i, the first time it is asked; whether it runs. One whose body does not end is left to itself after a
   while. *)
PROCEDURE Load (i: CARDINAL): BOOLEAN =
  VAR loader := NEW(Loader, index := i); waited := 0.0d0;
  BEGIN
    IF extensions[i].domain = NIL OR extensions[i].begun THEN RETURN FALSE END;
    extensions[i].begun := TRUE;
    EVAL Thread.Fork(loader);
    Thread.Yield();
    WHILE NOT loader.done AND waited < Patience DO
      Thread.Pause(Step);
      waited := waited + Step;
    END;
    IF NOT loader.done THEN
      HostBoot.Report("spin: domain `" & Domain.Name(extensions[i].domain) & "` is left to itself: its initialisation does not end");
    END;
    RETURN loader.well;
  END Load;

PROCEDURE LoadHere (self: Loader): REFANY =
  BEGIN
    TRY
      Link(extensions[self.index].domain);
      Publish(extensions[self.index].domain);
      IF HostBoot.Stays() THEN DomainPrivate.Publish(extensions[self.index].domain) END;
      self.well := TRUE;
    EXCEPT
    | Domain.Error (problem) => HostBoot.Report(problem);
    | SpinException.Exception (info) => HostBoot.Report("spin: " & info.message);
    END;
    self.done := TRUE;
    RETURN NIL;
  END LoadHere;

PROCEDURE Link (d: Domain.T) RAISES {Domain.Error} =
  VAR next := 0; wanted: TEXT;
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
  END Link;

(* Has other extensions find the interfaces of d by their names; a name that is taken stays with who has it. They get a
   capability without the right to change d. *)
PROCEDURE Publish (d: Domain.T) =
  VAR next := 0; name: TEXT;
  BEGIN
    LOOP
      name := Domain.Exported(d, next);
      IF name = NIL THEN EXIT END;
      TRY NameServer.Export(name, Domain.Narrow(d), NameServer.Everyone()) EXCEPT NameServer.Error => END;
      INC(next);
    END;
  END Publish;

(* Registers what the program around the kernel implements; each domain it chose gets it. *)
PROCEDURE Offer () RAISES {NameServer.Error} =
  VAR d: Domain.T;
  BEGIN
    FOR i := 0 TO HostBoot.Offers() - 1 DO
      d := DomainPrivate.OfOffer(i);
      NameServer.Export(Domain.Exported(d, 0), d, NEW(Chosen, index := i));
    END;
  END Offer;

PROCEDURE Choose (self: Chosen; importer: Domain.T; <*UNUSED*> name: TEXT; <*UNUSED*> version: NameServer.Version;
                  exported: Domain.T): Domain.T =
  BEGIN
    IF HostBoot.Grants(self.index, Domain.Name(importer)) THEN RETURN Domain.Narrow(exported) ELSE RETURN NIL END;
  END Choose;

(* Loads the extension that offers name. *)
PROCEDURE LoadFor (<*UNUSED*> self: Nanny; name: TEXT; <*UNUSED*> version: NameServer.Version): BOOLEAN =
  BEGIN
    FOR i := 0 TO LAST(extensions^) DO
      IF extensions[i].domain # NIL AND NOT extensions[i].begun AND Offers(extensions[i].domain, name) THEN
        RETURN Load(i);
      END;
    END;
    RETURN FALSE;
  END LoadFor;

PROCEDURE Offers (d: Domain.T; name: TEXT): BOOLEAN =
  VAR next := 0; offered := Domain.Exported(d, 0);
  BEGIN
    WHILE offered # NIL AND NOT Text.Equal(offered, name) DO
      INC(next);
      offered := Domain.Exported(d, next);
    END;
    RETURN offered # NIL;
  END Offers;

BEGIN
  Supervisor.Start();
  NameServerPrivate.SetNanny(NEW(Nanny));
  TRY Offer() EXCEPT NameServer.Error (problem) => HostBoot.Report(problem) END;
  FOR i := 0 TO LAST(extensions^) DO
    TRY Create(i) EXCEPT Domain.Error (problem) => HostBoot.Report(problem) END;
  END;
  FOR i := 0 TO LAST(extensions^) DO EVAL Load(i) END;
  HostBoot.AwaitQuiet();
  IF HostBoot.Refused() > 0 AND NOT HostBoot.Stays() THEN Process.Exit(1) END;
END Boot.
