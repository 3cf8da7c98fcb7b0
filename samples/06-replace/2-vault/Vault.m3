(* SPDX-License-Identifier: MIT *)
MODULE Vault;

IMPORT Bank, Dispatcher;

TYPE
  Bindings = ARRAY OF Dispatcher.Binding;
  Guards = ARRAY OF Dispatcher.ImposedGuard;
  Results = ARRAY OF Dispatcher.ResultHandlers;

VAR mutex := NEW(MUTEX); total := 0; serving, waiting: Dispatcher.Binding;

PROCEDURE Deposit (amount: CARDINAL) =
  BEGIN
    LOCK mutex DO INC(total, amount) END;
  END Deposit;

PROCEDURE Total (): CARDINAL =
  BEGIN
    RETURN total;
  END Total;

<*FATAL Dispatcher.Error*>
PROCEDURE Swap () =
  VAR next := waiting;
  BEGIN
    Dispatcher.AtomicSwap(Bindings{serving}, Bindings{next}, Guards{}, Guards{}, Results{});
    waiting := serving;
    serving := next;
  END Swap;

BEGIN
  serving := Dispatcher.GetOriginalHandler(Bank.Deposit);
  waiting := Dispatcher.Create(Bank.Deposit, NIL, Deposit);
END Vault.
