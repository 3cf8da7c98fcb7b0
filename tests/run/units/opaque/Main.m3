MODULE Main;
(* 2.4.6, 2.4.7: opaque types, partial and full revelations; subtypes of a type whose representation is not known here; globals and exceptions of an interface. *)
IMPORT Account, AccountRep, Check, Fmt;
FROM Account IMPORT Overdrawn, Limit;
TYPE
  Savings = Account.T OBJECT rate := 3 METHODS interest() := Interest OVERRIDES deposit := SaveDeposit END;
  Owned = RECORD a: Account.T; id: Account.Id END;

PROCEDURE Interest(self: Savings) = BEGIN self.deposit(self.balance() * self.rate DIV 100) END Interest;
PROCEDURE SaveDeposit(self: Savings; n: INTEGER) = BEGIN Account.T.deposit(self, n + 1) END SaveDeposit;
PROCEDURE Name(a: Account.Public): TEXT = BEGIN RETURN a.owner & Fmt.Int(a.balance()) END Name;

VAR a := Account.New("ann"); b := Account.New("bob"); s := NEW(Savings, owner := "sue"); any: REFANY; o: Owned;
BEGIN
  Check.Int("initialised before", Account.count, 6); INC(Account.count); Check.Int("global written", Account.count, 7); Check.Int("constant", Limit, 1000);
  a.deposit(5); a.deposit(7); Check.Int("method", a.balance(), 12); Check.Int("partly revealed", a.history, 57); Check.Text("supertype", Name(a), "ann12");
  TRY Account.Withdraw(a, 20); Check.Never("overdrawn") EXCEPT Overdrawn(by) => Check.Int("exception", by, 8) END;
  TRY Account.Withdraw(a, 2) EXCEPT Account.Overdrawn => Check.Never("enough") END; Check.Int("withdrawn", a.balance(), 10);
  s.deposit(200); Check.Int("overridden", s.balance(), 201); s.interest(); Check.Int("own method", s.balance(), 208); Check.Text("inherited field", s.owner, "sue"); Check.Text("as public", Name(s), "sue208");
  any := s; Check.That("istype", ISTYPE(any, Account.T) AND ISTYPE(any, AccountRep.Middle) AND ISTYPE(any, Savings)); any := a; Check.That("not savings", NOT ISTYPE(any, Savings));
  o := Owned{a, Account.GetId(a)}; Check.That("same id", Account.Same(o.id, Account.GetId(a))); Check.That("other id", NOT Account.Same(o.id, Account.GetId(b))); any := o.id; Check.That("opaque narrows", NARROW(any, Account.Id) = o.id AND NOT ISTYPE(any, Account.T));
  TYPECASE any OF | Account.T => Check.Never("account") | Account.Id(id) => Check.That("typecase", id = o.id) ELSE Check.Never("else") END;
  Check.Done();
END Main.
