MODULE Driver;
(* Capabilities with fewer rights, and what each operation says of a missing one. *)
IMPORT CoffFile, Domain, Fmt, IO, NameServer, Quota, SpinPublic, Supervisor;

VAR me := Domain.CreateFromModule(); full, narrow, blind, public: Domain.T; operation := 0; modify, import: BOOLEAN;

(* Does operation i with d; FALSE when there is none such. *)
PROCEDURE Do (i: INTEGER; d: Domain.T): BOOLEAN RAISES {Domain.Error} =
  VAR empty: ARRAY [0 .. 0] OF CHAR;
  BEGIN
    CASE i OF
    | 0 => Domain.Destroy(d);
    | 1 => Domain.Add(d, me);
    | 2 => EVAL Domain.Delete(d, me);
    | 3 => Domain.Resolve(me, d);
    | 4 => Domain.Unresolve(me, d);
    | 5 => Domain.Initialize(d);
    | 6 => Domain.Upgrade(d, CoffFile.FromChars("new", empty));
    | 7 => Quota.Set(d, Quota.Resource.Heap, 0);
    | 8 => EVAL Quota.Used(d, Quota.Resource.Heap);
    | 9 => Quota.Renew(d);
    | 10 => Quota.PlaceBelow(d, me);
    | 11 => Supervisor.Watch(d, CoffFile.FromChars("new", empty), Supervisor.Policy.None);
    ELSE RETURN FALSE;
    END;
    RETURN TRUE;
  END Do;

PROCEDURE Try (d: Domain.T) =
  VAR refused, allowed := 0;
  BEGIN
    operation := 0;
    TRY
      LOOP
        TRY
          IF NOT Do(operation, d) THEN EXIT END;
          INC(allowed);
        EXCEPT
          Domain.Error (problem) => INC(refused); IF operation = 0 THEN IO.Put(problem & "\n") END;
        END;
        INC(operation);
      END;
    FINALLY
      IO.Put("refused " & Fmt.Int(refused) & ", allowed " & Fmt.Int(allowed) & "\n");
    END;
  END Try;

<*FATAL NameServer.Error*>
BEGIN
  full := NameServer.Import("lab/a-server", me);
  narrow := Domain.Narrow(full);
  blind := Domain.Narrow(full, TRUE, FALSE);
  public := SpinPublic.Get();
  Try(narrow);
  Try(public);
  Try(Domain.Narrow(narrow, TRUE));
  TRY Domain.Resolve(blind, me) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  TRY EVAL Domain.Dup(blind) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  Domain.GetRights(narrow, modify, import);
  IO.Put(Fmt.Bool(modify) & " " & Fmt.Bool(import) & "\n");
  IO.Put(Fmt.Bool(Domain.Equal(narrow, full)) & " " & Fmt.Bool(Domain.Equal(narrow, me)) & "\n");
  IO.Put("withdrawn by who may not: " & Fmt.Bool(NameServer.Withdraw("lab/a-server", narrow)) & "\n");
  Domain.SetRights(full, FALSE, TRUE);
  Domain.SetRights(full, TRUE, TRUE);
  Try(full);
  IO.Put("destroyed: " & Fmt.Bool(Domain.IsDestroyed(full)) & "\n");
END Driver.
