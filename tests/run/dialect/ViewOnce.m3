MODULE ViewOnce EXPORTS Main;
(* What a view, or a view of one, is reached by is evaluated once; as actuals they are the bytes, or copied back (R181). *)
IMPORT IO, Fmt, RuntimeError;
TYPE Byte = BITS 8 FOR [0 .. 255]; Short = BITS 16 FOR [0 .. 65535]; Head = RECORD kind: Byte; rest: ARRAY [0 .. 7] OF Byte; n: INTEGER END;
  Box = OBJECT bytes: ARRAY [0 .. 31] OF Byte; rows: ARRAY [0 .. 1], [0 .. 15] OF Byte END;
VAR row := NEW(REF ARRAY OF Byte, 40); asked := 0; box := NEW(Box); n: INTEGER;
PROCEDURE Row(): REF ARRAY OF Byte = BEGIN INC(asked); RETURN row END Row;
PROCEDURE TheBox(): Box = BEGIN INC(asked); RETURN box END TheBox;
PROCEDURE Set(VAR h: Head; VAR m: INTEGER) = BEGIN h.kind := 1; h.rest[7] := 2; m := 258; h.n := 5 END Set;
PROCEDURE SetN(VAR m: INTEGER) = BEGIN m := 772 END SetN;
PROCEDURE Open(VAR m: ARRAY OF Short) = BEGIN FOR i := 0 TO LAST(m) DO INC(m[i], 257) END END Open;
PROCEDURE Copy(m: ARRAY OF Short): INTEGER = BEGIN m[0] := 9; RETURN m[0] * 10 + NUMBER(m) END Copy;
PROCEDURE Fix(VAR m: ARRAY [0 .. 1] OF Short) = BEGIN m[1] := 16_0201 END Fix;
BEGIN
  INC(VIEW(VIEW(Row()^, ARRAY OF Byte), Short), 3); VIEW(VIEW(Row()^, ARRAY [0 .. 9] OF Byte), ARRAY OF Short)[1] := 16_0102; INC(VIEW(VIEW(TheBox().bytes, Head).rest, Short), 259); IO.Put(Fmt.Int(asked) & Fmt.Int(row[0]) & Fmt.Int(row[2]) & Fmt.Int(box.bytes[1]) & Fmt.Int(box.bytes[2]) & "\n"); 
  asked := 0; VIEW(VIEW(TheBox().rows[1], ARRAY OF Byte), INTEGER) := 5; INC(VIEW(TheBox().rows[VIEW(TheBox().bytes, Byte)], INTEGER)); IO.Put(Fmt.Int(asked) & Fmt.Int(box.rows[0, 0]) & Fmt.Int(box.rows[1, 0]) & "\n");
  asked := 0; Set(VIEW(SUBARRAY(Row()^, 1, 25), Head), n); SetN(VIEW(SUBARRAY(VIEW(Row()^, ARRAY OF Byte), 2, 8), INTEGER)); Open(VIEW(SUBARRAY(VIEW(Row()^, ARRAY OF Byte), 12, 5), ARRAY OF Short)); Fix(VIEW(SUBARRAY(VIEW(Row()^, ARRAY OF Byte), 16, 4), ARRAY [0 .. 1] OF Short)); FOR i := 0 TO 19 DO IO.Put(Fmt.Int(row[i]) & " ") END; IO.Put(Fmt.Int(asked) & "\n");
  IO.Put(Fmt.Int(Copy(VIEW(VIEW(row^, ARRAY OF Byte), ARRAY OF Short))) & "\n");
  TRY Fix(SUBARRAY(VIEW(VIEW(row^, ARRAY OF Byte), ARRAY OF Short), 0, 3)) EXCEPT RuntimeError.E(e) => IO.Put(Fmt.Int(ORD(e)) & "\n") END;
END ViewOnce.
