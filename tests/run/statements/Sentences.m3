(* SPDX-License-Identifier: MIT *)
MODULE Sentences EXPORTS Main;

(* What single sentences of chapter 2 say of running programs, by section. *)

IMPORT Check, Text;

TYPE
  Small = [0 .. 9];
  Vector = ARRAY [0 .. 3] OF INTEGER;
  R = RECORD a := 1; v := Vector{7, ..}; t: TEXT := "t" END;
  A = OBJECT n := 1; r: R METHODS name (): TEXT := NameA END;
  B = A OBJECT n := 2 OVERRIDES name := NameB END;
  C = A OBJECT METHODS name (): TEXT := NameB END;

EXCEPTION E (Vector); F (INTEGER); G;

VAR
  calls := 0;
  v := Vector{1, 2, 3, 4};
  global := 5;

PROCEDURE NameA (<*UNUSED*> a: A): TEXT = BEGIN RETURN "A" END NameA;
PROCEDURE NameB (<*UNUSED*> a: A): TEXT = BEGIN RETURN "B" END NameB;
PROCEDURE Count (n: INTEGER): INTEGER = BEGIN INC(calls); RETURN n END Count;

(* 2.3.2 *)
PROCEDURE ByReference (READONLY n: INTEGER): INTEGER = BEGIN global := 6; RETURN n END ByReference;
PROCEDURE ByCopy (READONLY n: Small): INTEGER = BEGIN global := 7; RETURN n END ByCopy;
PROCEDURE Values (a: ARRAY OF INTEGER; r: R): INTEGER =
  BEGIN a[0] := 100; r.a := 100; r.v[0] := 100; RETURN a[0] + r.a END Values;
PROCEDURE Twice (VAR a, b: INTEGER) = BEGIN a := 1; INC(b) END Twice;
PROCEDURE Shape (READONLY a: ARRAY OF ARRAY OF CHAR): INTEGER = BEGIN RETURN 10 * NUMBER(a) + NUMBER(a[0]) END Shape;

(* 2.3.8, 2.3.11 *)
PROCEDURE FinallyReturns (): INTEGER = BEGIN TRY RETURN 1 FINALLY RETURN 2 END END FinallyReturns;
PROCEDURE FinallyChanges (): INTEGER = VAR n := 1; BEGIN TRY RETURN n FINALLY n := 2 END END FinallyChanges;
PROCEDURE FinallyRaises () RAISES {F, G} = BEGIN TRY RAISE F(1) FINALLY RAISE G END END FinallyRaises;

(* 2.4.3: locals begin anew each time *)
PROCEDURE Anew (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 1 TO 3 DO
      VAR r: R; n := sum; k: Small; BEGIN
        INC(sum, r.a + n * 0 + k * 0); r.a := 50; INC(r.v[0]);
        Check.Int("an array begins anew", r.v[0], 8);
      END;
    END;
    RETURN sum;
  END Anew;

(* 2.2.8: a local procedure and its environment *)
PROCEDURE Deep (n: INTEGER; p: PROCEDURE (): INTEGER): INTEGER =
  PROCEDURE Mine (): INTEGER = BEGIN RETURN n END Mine;
  BEGIN
    IF n = 0 THEN RETURN p() END;
    IF n = 2 THEN RETURN Deep(n - 1, Mine) END;
    RETURN Deep(n - 1, p);
  END Deep;
PROCEDURE Zero (): INTEGER = BEGIN RETURN 0 END Zero;

PROCEDURE Which (r: REFANY): TEXT =
  BEGIN
    TYPECASE r OF
    | NULL => RETURN "NULL";
    | B => RETURN "B";
    | A (a) => RETURN "A" & a.name();
    | REF INTEGER => RETURN "REF";
    | TEXT => RETURN "TEXT";
    ELSE RETURN "ELSE";
    END;
  END Which;
PROCEDURE First (r: A): TEXT = BEGIN TYPECASE r OF B => RETURN "B" | A => RETURN "A" END END First;

VAR
  n, m: INTEGER;
  r: R;
  a: A;
  c: C;
  matrix := NEW(REF ARRAY OF ARRAY OF CHAR, 2, 3);
  fixed: ARRAY [1 .. 2], ['a' .. 'c'] OF CHAR;
  other: ARRAY [-1 .. 2] OF INTEGER;

BEGIN
  (* 2.2.3: indexes are by type, not by value *)
  other := v;
  Check.Int("position counts", other[-1], 1);
  Check.That("equal arrays", other = v);
  Check.Int("shape", Shape(matrix^) + Shape(fixed), 46);

  (* 2.3.1, 2.3.15, 2.3.20: parts of a designator are evaluated once *)
  INC(v[Count(1)], Count(10));
  Check.Int("INC evaluates once", calls, 2);
  n := 0;
  WITH x = v[n] DO n := 3; x := 40; v[0] := v[0] + 1; Check.Int("an alias is the place", x, 41) END;
  WITH x = v[0] + 0 DO v[0] := 1; Check.Int("a value is a copy", x, 41) END;
  a := NEW(A);
  WITH x = a.n DO a := NEW(A, n := 9); INC(x); Check.Int("the field of the old object", x, 2) END;
  Check.Int("the new one", a.n, 9);
  SUBARRAY(v, 1, 3) := SUBARRAY(v, 0, 3);
  Check.That("overlapping parts as if by a copy", v = Vector{1, 1, 12, 3});
  r.v := v; v[0] := 0;
  Check.Int("arrays are copied", r.v[0], 1);

  (* 2.3.2 *)
  Check.Int("READONLY of the same type is the variable", ByReference(global), 6);
  global := 5;
  Check.Int("of another a copy", ByCopy(global), 5);
  Check.Int("VALUE formals are variables", Values(v, r), 200);
  Check.That("of their own", v[0] = 0 AND r.a = 1 AND r.v[0] = 1);
  Twice(n, n);
  Check.Int("two VAR formals for one variable", n, 2);

  (* 2.3.6, 2.3.7: an argument is a value *)
  TRY RAISE E(v) EXCEPT E (w) => v[1] := 77; w[0] := 5; Check.Int("the argument", w[1], 1); Check.Int("apart", v[0], 0) END;
  TRY TRY RAISE F(3) EXCEPT F (x) => RAISE F(x + 1) END EXCEPT F (x) => Check.Int("raised in a handler", x, 4) END;
  TRY FinallyRaises(); Check.Never("after") EXCEPT F => Check.Never("F") | G => Check.Note('g') END;
  Check.Trace("FINALLY's exception goes on", "g");
  Check.Int("FINALLY's RETURN counts", FinallyReturns(), 2);
  Check.Int("a result is evaluated before FINALLY", FinallyChanges(), 1);

  (* 2.3.16: bounds and step are evaluated once, before; no overflow at the end *)
  n := 3; m := 0;
  FOR i := 1 TO n BY Count(1) DO n := 10; INC(m) END;
  Check.Int("the bound does not change", m, 3);
  m := 0;
  FOR i := LAST(INTEGER) - 1 TO LAST(INTEGER) DO INC(m) END;
  FOR i := FIRST(INTEGER) + 1 TO FIRST(INTEGER) BY -1 DO INC(m) END;
  FOR i := FIRST(INTEGER) TO LAST(INTEGER) BY LAST(INTEGER) DO INC(m) END;
  FOR b := FALSE TO TRUE DO INC(m, ORD(b)) END;
  Check.Int("ends of the range", m, 8);
  FOR i := 2 TO 1 DO Check.Never("empty FOR") END;

  (* 2.3.17, 2.3.18 *)
  Check.Text("NIL is of the first type", First(NIL), "B");
  Check.Text("TYPECASE", Which(NIL) & Which(NEW(B)) & Which(NEW(A)) & Which(NEW(REF INTEGER)) & Which("") & Which(NEW(REF CHAR)), "NULLBAAREFTEXTELSE");

  (* 2.2.9: overriding and masking *)
  c := NEW(C);
  Check.Text("methods", NEW(A).name() & NEW(B).name() & c.name() & NARROW(c, A).name(), "ABBA");
  Check.Int("a masked field", NARROW(NEW(B), A).n + NEW(B).n * 10, 21);
  Check.Text("a method given to NEW", NEW(A, name := NameB).name(), "B");

  (* 2.2.4, 2.6.9: defaults *)
  Check.That("defaults", NEW(REF R).v[3] = 7 AND NEW(A).r.a = 1 AND Text.Equal(NEW(REF ARRAY OF R, 2)[1].t, "t"));
  Check.Int("begun anew", Anew(), 3);

  (* 2.2.8 *)
  Check.Int("the environment of the activation that passed it", Deep(3, Zero), 2);

  (* 2.6.2, 2.6.10, 2.6.12 *)
  Check.Int("signs", -7 DIV 2 * 1000 + -7 MOD 2 * 100 + 7 DIV -2 * 10 + 7 MOD -2, -4000 + 100 - 40 - 1);
  Check.That("AND does not look further", NOT (FALSE AND Count(0) = 0) AND (TRUE OR Count(0) = 0));
  Check.Int("calls", calls, 3);
  Check.Done();
END Sentences.
