MODULE Parameters EXPORTS Main;
(* VALUE, VAR and READONLY with scalars, records, arrays, open arrays, references and procedures (2.3.2). *)
IMPORT IO, Fmt;
TYPE
  R = RECORD a, b: INTEGER END;
  A = ARRAY [1 .. 3] OF INTEGER;
  P = PROCEDURE (n: INTEGER): INTEGER;
VAR r := R{1, 2}; a := A{1, 2, 3}; m := ARRAY [0 .. 1] OF A{A{1, 2, 3}, A{4, 5, 6}};
PROCEDURE Say(t: TEXT; n: INTEGER) = BEGIN IO.Put(t & " " & Fmt.Int(n) & "\n") END Say;
PROCEDURE ValueR(x: R): INTEGER = BEGIN x.a := 100; RETURN x.a + x.b END ValueR;
PROCEDURE VarR(VAR x: R) = BEGIN x.a := 100; x := R{x.a + 1, x.b + 1} END VarR;
PROCEDURE ReadR(READONLY x: R): INTEGER = BEGIN RETURN x.a * 10 + x.b END ReadR;
PROCEDURE ValueA(x: A): INTEGER = BEGIN x[1] := 50; RETURN x[1] + x[3] END ValueA;
PROCEDURE VarOpen(VAR x: ARRAY OF INTEGER) = BEGIN FOR i := 0 TO LAST(x) DO x[i] := -x[i] END END VarOpen;
PROCEDURE ValueOpen(x: ARRAY OF INTEGER): INTEGER = BEGIN x[0] := 9; RETURN x[0] + NUMBER(x) END ValueOpen;
PROCEDURE Matrix(READONLY x: ARRAY OF ARRAY OF INTEGER): INTEGER =
  VAR n := 0; BEGIN FOR i := 0 TO LAST(x) DO FOR j := 0 TO LAST(x[i]) DO n := n * 10 + x[i, j] END END; RETURN n END Matrix;
PROCEDURE Double(n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Double;
PROCEDURE Apply(p: P; n: INTEGER := 5): INTEGER = BEGIN RETURN p(n) END Apply;
PROCEDURE Incremented(VAR n: INTEGER): INTEGER = BEGIN INC(n); RETURN n END Incremented;
PROCEDURE Counter(): INTEGER =
  VAR n := 0; PROCEDURE Add(k: INTEGER): INTEGER = BEGIN n := n + k; RETURN n END Add;
  BEGIN EVAL Apply(Add, 3); EVAL Apply(Add); RETURN n END Counter;
BEGIN
  Say("value record", ValueR(r)); Say("kept", r.a);
  VarR(r); Say("var record", ReadR(r));
  Say("value array", ValueA(a)); Say("kept", a[1]);
  VarOpen(a); Say("var open", a[1]); VarOpen(SUBARRAY(a, 1, 1)); Say("sub", a[2]); Say("rest", a[3]);
  Say("value open", ValueOpen(a)); Say("kept", a[1]);
  Say("matrix", Matrix(m)); VarOpen(m[1]); Say("row", m[1, 2]);
  Say("procedure", Apply(Double)); Say("keywords", Apply(n := 4, p := Double));
  Say("var field", Incremented(r.b)); Say("var element", Incremented(a[2])); Say("closure", Counter());
END Parameters.
