MODULE Driver;
(* Sets of names: adding, deleting, copying, cycles; unresolving before and after initialisation. *)
IMPORT Domain, Fmt, IO, NameServer, One;

VAR me, one, copy, both, empty: Domain.T;

PROCEDURE Show (what: TEXT; d: Domain.T) =
  VAR i := 0; name := Domain.Exported(d, 0);
  BEGIN
    IO.Put(what & ":");
    WHILE name # NIL DO IO.Put(" " & name); INC(i); name := Domain.Exported(d, i) END;
    IO.Put("\n");
  END Show;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  me := Domain.CreateFromModule();
  IO.Put(One.Name() & "\n");
  one := NameServer.Import("lab/a-one", me);
  Show("one", one);
  empty := Domain.CreateFromInterface(INTERFACE_UNIT(Fmt));
  Show("interface", empty);
  both := Domain.Combine(one, empty);
  Show("both", both);
  copy := Domain.Dup(both);
  IO.Put("deleted: " & Fmt.Bool(Domain.Delete(both, one)) & ", again: " & Fmt.Bool(Domain.Delete(both, one)) & "\n");
  Show("both", both);
  Show("copy", copy);
  TRY Domain.Add(empty, copy) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY Domain.Add(copy, copy) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY EVAL Domain.CreateFromInterface(NEW(REF INTEGER)) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY EVAL Domain.CreateFromInterface(NIL) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY Domain.Unresolve(empty, one) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  Domain.Destroy(copy);
  IO.Put("still " & One.Name() & "\n");
END Driver.
