MODULE I EXPORTS J;
(* A module and an interface of one name that it does not export: what both declare is not the same (2.4.5, 2.4.6, 2.5). *)
IMPORT I AS O, Check;
EXCEPTION E(TEXT);
TYPE T = BRANDED REF INTEGER; Q <: REFANY;
REVEAL Q = BRANDED REF CHAR;
VAR v: TEXT; r: REFANY := NEW(T); f := P; g := O.P; q := NEW(Q);
PROCEDURE P() = BEGIN v := "mine" END P;
PROCEDURE Raise(own: BOOLEAN) RAISES {E, O.E} = BEGIN IF own THEN RAISE E("a") ELSE RAISE O.E(1) END END Raise;
PROCEDURE Which(own: BOOLEAN): TEXT = BEGIN TRY TRY Raise(own); RETURN "" EXCEPT O.E(n) => RETURN "theirs" END EXCEPT E(x) => RETURN x END END Which;
BEGIN
  P(); O.P(); Check.Text("variables", v, "mine"); Check.Int("variables", O.v, 1);
  Check.Text("exceptions", Which(TRUE) & Which(FALSE), "atheirs");
  TYPECASE r OF O.T => Check.Never("their T") | T => Check.Note('T') ELSE Check.Never("else") END; Check.Trace("brands", "T");
  r := q; TYPECASE r OF O.Q => Check.Never("their Q") | Q(c) => c^ := 'q'; Check.Note(q^) ELSE Check.Never("else") END; Check.Trace("opaque types", "q");
  Check.That("procedures", f # g);
END I.
