MODULE Account;
IMPORT AccountRep;
REVEAL
  T = AccountRep.Middle BRANDED "Account.T" OBJECT money := 0; id: Id := NIL OVERRIDES deposit := Deposit; balance := Balance; log := Log END;
  Id = BRANDED "Account.Id" REF INTEGER;
VAR next := 100;
PROCEDURE Deposit(self: T; n: INTEGER) = BEGIN INC(self.money, n); self.log(n) END Deposit;
PROCEDURE Balance(self: T): INTEGER = BEGIN RETURN self.money END Balance;
PROCEDURE Log(self: T; n: INTEGER) = BEGIN self.history := self.history * 10 + n END Log;
PROCEDURE New(owner: TEXT): T = VAR id := NEW(Id); BEGIN id^ := next; INC(next); RETURN NEW(T, owner := owner, id := id) END New;
PROCEDURE Withdraw(t: T; n: INTEGER) RAISES {Overdrawn} = BEGIN IF n > t.money THEN RAISE Overdrawn(n - t.money) END; DEC(t.money, n) END Withdraw;
PROCEDURE GetId(t: T): Id = BEGIN RETURN t.id END GetId;
PROCEDURE Same(a, b: Id): BOOLEAN = BEGIN RETURN a = b END Same;
BEGIN
  INC(count);
END Account.
