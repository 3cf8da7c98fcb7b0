MODULE Records EXPORTS Main;
(* 2.2.4 records: values with named fields and defaults. *)
IMPORT Check;
TYPE
  Time = RECORD seconds: INTEGER; milliseconds: [0 .. 999] END;
  Alignment = {Left, Center, Right};
  TextWindowStyle = RECORD align := Alignment.Center; margin := 1.5; name := "w"; frame: BOOLEAN := TRUE END;
  Nested = RECORD t: Time; a: ARRAY [0 .. 2] OF Time; tag: CHAR := 'n' END;
  Empty = RECORD END;
  Self = REF RECORD n: INTEGER; next: Self END;
VAR
  t, u: Time; w, w2: TextWindowStyle; n, m: Nested; e, f: Empty; list: Self;

PROCEDURE Later(t: Time; by: INTEGER): Time = BEGIN INC(t.seconds, by); RETURN t END Later;
PROCEDURE Touch(VAR t: Time) = BEGIN t.milliseconds := 1; INC(t.seconds) END Touch;
PROCEDURE Look(READONLY t: Time): INTEGER = BEGIN RETURN t.seconds * 1000 + t.milliseconds END Look;
PROCEDURE Swap(VAR a, b: Time) = VAR c := a; BEGIN a := b; b := c END Swap;

BEGIN
  (* defaults of fields, and of variables without *)
  Check.That("default enumeration", w.align = Alignment.Center); Check.That("default real", w.margin = 1.5); Check.Text("default text", w.name, "w");
  Check.That("default boolean", w.frame); Check.That("default char", n.tag = 'n'); Check.That("in range", t.milliseconds >= 0);
  (* assignment copies all of it *)
  t.seconds := 3; t.milliseconds := 250; u := t; u.seconds := 4; Check.Int("copied", t.seconds, 3); Check.That("not equal", t # u); u.seconds := 3; Check.That("equal", t = u);
  n.t := t; n.a[1] := u; m := n; m.a[1].seconds := 77; m.t.milliseconds := 0; Check.Int("deep copy", n.a[1].seconds, 3); Check.Int("deep copy 2", n.t.milliseconds, 250);
  Check.That("deep inequality", m # n); m := n; Check.That("deep equality", m = n);
  (* constructors: by position, by name, mixed, defaults *)
  t := Time{5, 6}; Check.Int("positional", Look(t), 5006); t := Time{milliseconds := 7, seconds := 8}; Check.Int("named", Look(t), 8007);
  t := Time{1, milliseconds := 2}; Check.Int("mixed", Look(t), 1002); w2 := TextWindowStyle{}; Check.That("all defaults", w2.align = w.align AND w2.margin = w.margin AND w2.frame);
  w2 := TextWindowStyle{margin := 0.0}; Check.That("some defaults", w2.align = Alignment.Center AND w2.margin = 0.0 AND w2 # w);
  Check.Int("field of constructor", Time{9, 1}.seconds, 9); n := Nested{Time{1, 2}, ARRAY [0 .. 2] OF Time{Time{3, 4}, ..}}; Check.Int("nested", n.a[2].milliseconds, 4);
  (* formals and results *)
  u := Later(t, 10); Check.Int("value formal", t.seconds, 1); Check.Int("result", u.seconds, 11); Check.Int("field of result", Later(t, 5).seconds, 6);
  Touch(t); Check.Int("var formal", Look(t), 2001); Touch(n.a[0]); Check.Int("var element", Look(n.a[0]), 4001); Check.Int("readonly value", Look(Later(t, 1)), 3001);
  Swap(n.a[0], n.a[1]); Check.Int("swap", n.a[0].milliseconds * 10 + n.a[1].milliseconds, 41); Swap(t, t); Check.Int("swap with itself", Look(t), 2001);
  e := f; Check.That("empty records are equal", e = f);
  (* records behind references *)
  list := NEW(Self, n := 1, next := NEW(Self, n := 2)); Check.Int("chain", list.next.n, 2); Check.Int("explicit", list^.next^.n, 2); Check.That("end", list.next.next = NIL);
  WITH x = list.next^ DO x.n := 20; x.next := list END; Check.Int("cycle", list.next.next.next.n, 20);
  list^ := list.next^; Check.Int("assign referent", list.n, 20);
  WITH ms = t.milliseconds DO ms := 999 END; Check.Int("alias field", t.milliseconds, 999);
  Check.Done();
END Records.
