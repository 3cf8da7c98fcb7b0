(* SPDX-License-Identifier: MIT *)
MODULE Bank;

IMPORT Auth, Dispatcher;

VAR mutex := NEW(MUTEX); total := 0;

PROCEDURE Deposit (amount: CARDINAL) =
  BEGIN
    LOCK mutex DO INC(total, amount) END;
  END Deposit;

PROCEDURE Total (): CARDINAL =
  BEGIN
    RETURN total;
  END Total;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Deposit, THIS_MODULE());
END Bank.
