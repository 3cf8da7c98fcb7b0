<*UNUSED*>
MODULE Packed EXPORTS Main;
IMPORT IO;
TYPE A = UNTRACED ROOT OBJECT n: INTEGER := 4 END; S = [1..4];
VAR a := NEW(A); x: LONGINT := 5L; w: WIDECHAR := W'\x263A';
    p: RECORD a: BITS 4 FOR [0..15]; b: BITS 4 FOR [0..15] END;
    s: SET OF [0..99]; 
PROCEDURE Sub(VAR v: ARRAY OF S) = BEGIN v[0] := 3 END Sub;
VAR arr: ARRAY [0..2] OF S := ARRAY [0..2] OF S{1, ..};
BEGIN
  IO.PutInt(a.n); p.a := 9; p.b := p.a; IO.PutInt(p.b); s := s + SET OF [0..99]{5, 70..72}; IF 71 IN s THEN IO.Put(" in\n") END;
  Sub(arr); IO.PutInt(arr[0]); IO.PutInt(VAL(x, INTEGER)); IO.PutInt(ORD(w)); IO.Put("\n");
  IO.PutInt(NUMBER(arr) + BITSIZE(S)); IO.Put("\n");
END Packed.
