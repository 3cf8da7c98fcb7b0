(* SPDX-License-Identifier: MIT *)
MODULE Clients EXPORTS Main;

(* Four clients deposit one coin after the other; meanwhile the bank is swapped for the vault and back, a hundred times. *)

IMPORT Bank, Fmt, IO, Thread, Vault;

CONST
  Clients = 4;
  Swaps = 100;

TYPE Client = Thread.Closure OBJECT deposited := 0 OVERRIDES apply := Work END;

VAR
  open := TRUE;
  clients: ARRAY [1 .. Clients] OF Client;
  threads: ARRAY [1 .. Clients] OF Thread.T;
  deposited := 0;

PROCEDURE Work (self: Client): REFANY =
  BEGIN
    WHILE open DO
      Bank.Deposit(1);
      INC(self.deposited);
    END;
    RETURN NIL;
  END Work;

BEGIN
  FOR i := 1 TO Clients DO
    clients[i] := NEW(Client);
    threads[i] := Thread.Fork(clients[i]);
  END;
  FOR i := 1 TO Swaps DO
    Thread.Pause(0.002d0);
    Vault.Swap();
  END;
  open := FALSE;
  FOR i := 1 TO Clients DO
    EVAL Thread.Join(threads[i]);
    INC(deposited, clients[i].deposited);
  END;
  IO.Put("lost: " & Fmt.Int(deposited - Bank.Total() - Vault.Total()) & "\n");
  IO.Put("both served: " & Fmt.Bool(Bank.Total() > 0 AND Vault.Total() > 0) & "\n");
END Clients.
