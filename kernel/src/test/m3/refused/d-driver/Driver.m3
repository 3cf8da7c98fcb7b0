MODULE Driver;
(* Two domains of one interface are not combined; a domain that is not whole does not run, nor do its procedures for others. *)
IMPORT Domain, IO, Late, NameServer, SpinException;

VAR me := Domain.CreateFromModule();

<*FATAL NameServer.Error*>
BEGIN
  TRY EVAL Domain.Combine(NameServer.Import("lab/a-one", me), NameServer.Import("lab/b-two", me))
  EXCEPT Domain.Error (problem) => IO.Put(problem & "\n")
  END;
  TRY IO.Put(Late.Name() & "\n")
  EXCEPT SpinException.Exception (info) => IO.Put(info.message & " (M3-0920)\n")
  END;
END Driver.
