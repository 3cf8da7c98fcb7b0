INTERFACE Account;
TYPE
  T <: Public;
  Public = OBJECT owner: TEXT := "nobody" METHODS deposit(n: INTEGER); balance(): INTEGER END;
  Id <: REFANY;
CONST Limit = 1000;
EXCEPTION Overdrawn(INTEGER);
VAR count: INTEGER := 5;
PROCEDURE New(owner: TEXT): T;
PROCEDURE Withdraw(t: T; n: INTEGER) RAISES {Overdrawn};
PROCEDURE GetId(t: T): Id;
PROCEDURE Same(a, b: Id): BOOLEAN;
END Account.
