INTERFACE AccountRep;
(* A partial revelation, for friends of the implementation. *)
IMPORT Account;
TYPE Middle = Account.Public OBJECT history := 0 METHODS log(n: INTEGER) END;
REVEAL Account.T <: Middle;
END AccountRep.
