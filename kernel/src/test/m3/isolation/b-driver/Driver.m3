MODULE Driver;
(* A domain that fails, by each policy, and what callers of it and of an event that it handles see meanwhile. *)
IMPORT Bell, CoffFile, Domain, Fmt, Frail, HostBoot, IO, NameServer, Quota, SpinException, Supervisor, Thread;

VAR me := Domain.CreateFromModule(); frail: Domain.T; file: CoffFile.T;

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

PROCEDURE Count () =
  BEGIN
    TRY IO.Put("count " & Fmt.Int(Frail.Count()) & "\n") EXCEPT
      SpinException.Exception (info) => IO.Put("meanwhile: " & info.message & "\n");
    END;
    IO.Put("heard: " & Fmt.Int(Bell.Ring()) & "\n");
  END Count;

PROCEDURE Break () =
  BEGIN
    TRY EVAL Thread.Join(Frail.Break()) EXCEPT SpinException.Exception (info) => IO.Put("join: " & info.message & "\n") END;
    Thread.Pause(0.01d0);
  END Break;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  frail := NameServer.Import("lab/a-frail", me);
  file := File(1);
  Count();
  Break();
  Count();
  Supervisor.Watch(frail, file, Supervisor.Policy.Once, 0.1d0);
  Break();
  Count();
  Thread.Pause(0.2d0);
  Count();
  Break();
  Count();
  IO.Put("restarts " & Fmt.Int(Supervisor.Restarts(frail)) & "\n");
  Supervisor.Watch(frail, file, Supervisor.Policy.Always, 0.1d0);
  Quota.Set(frail, Quota.Resource.Processor, 1000000);
  TRY Frail.Hang() EXCEPT SpinException.Exception (info) => IO.Put("hung: " & info.message & "\n") END;
  Count();
  Thread.Pause(0.15d0);
  Quota.Set(frail, Quota.Resource.Processor, Quota.Unlimited);
  Count();
  Break();
  Thread.Pause(0.15d0);
  Count();
  Thread.Pause(0.15d0);
  Count();
  IO.Put("restarts " & Fmt.Int(Supervisor.Restarts(frail)) & "\n");
END Driver.
