MODULE Driver;
(* A service is destroyed while a client uses it, and while another thread spins in it. *)
IMPORT Client, Domain, Fmt, IO, NameServer, SpinException, Thread;

TYPE Spinner = Thread.Closure OBJECT OVERRIDES apply := Apply END;

VAR me := Domain.CreateFromModule(); server: Domain.T; spinner: Thread.T;

PROCEDURE Apply (<*UNUSED*> self: Spinner): REFANY =
  BEGIN
    TRY Client.Spin() EXCEPT SpinException.Exception (info) => IO.Put("spinning: " & info.message & "\n") END;
    RETURN NIL;
  END Apply;

PROCEDURE Try (what: TEXT) =
  BEGIN
    TRY
      IO.Put(what & Fmt.Int(Client.Use()) & "\n");
    EXCEPT
      SpinException.Exception (info) => IO.Put(what & info.message & "\n");
    END;
  END Try;

PROCEDURE DestroyOnce (round: INTEGER) =
  BEGIN
    IF round = 1 THEN
      Domain.Destroy(server);
      EVAL Thread.Join(spinner);
    END;
  END DestroyOnce;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  server := NameServer.Import("lab/a-server", me);
  Try("before: ");
  spinner := Thread.Fork(NEW(Spinner));
  WHILE Client.Made() < 100 DO Thread.Pause(0.001d0) END;
  Client.Insist(DestroyOnce);
  Try("after: ");
  Try("again: ");
  IO.Put("destroyed: " & Fmt.Bool(Domain.IsDestroyed(server)) & "\n");
  Domain.Destroy(server);
  TRY EVAL NameServer.Import("lab/a-server", me) EXCEPT NameServer.Error (problem) => IO.Put(problem & "\n") END;
  TRY Domain.Resolve(server, me) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY Domain.Initialize(server) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY EVAL Domain.Dup(server) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  IO.Put("variables stay readable: " & Fmt.Bool(Client.Made() > 1) & "\n");
END Driver.
