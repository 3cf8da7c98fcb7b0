(* SPDX-License-Identifier: MIT *)
MODULE Parts;

IMPORT Text, TextIntTbl, Word;
FROM Text IMPORT Hash;

REVEAL
  T = Public BRANDED "Parts.T" OBJECT
    limit: CARDINAL;
    kinds: Kinds;
    names: TextIntTbl.T;
  OVERRIDES
    put := Put;
    size := Size;
  END;

TYPE Cell = BRANDED REF RECORD name: TEXT; next: Cell := NIL END;

CONST Factor = 31 * 2 + 1;

VAR
  all: Cell := NIL;
  counts := ARRAY Kind OF INTEGER {0, ..};

PROCEDURE New (limit: CARDINAL; kinds: Kinds): T =
  BEGIN
    RETURN NEW(T, limit := limit, kinds := kinds, names := NEW(TextIntTbl.Default).init());
  END New;

PROCEDURE Put (t: T; READONLY names: ARRAY OF TEXT): T RAISES {Full} =
  BEGIN
    FOR i := FIRST(names) TO LAST(names) DO
      IF t.names.size() >= t.limit THEN RAISE Full(t.limit) END;
      EVAL t.names.put(names[i], Text.Length(names[i]));
      all := NEW(Cell, name := names[i], next := all);
    END;
    INC(counts[Kind.Some]);
    RETURN t;
  END Put;

PROCEDURE Size (t: T): CARDINAL =
  BEGIN
    RETURN t.names.size();
  END Size;

PROCEDURE Each (<*UNUSED*> t: T; visit: Visit; VAR table: Table) RAISES ANY =
  VAR c := all; stop := FALSE;
  BEGIN
    WHILE c # NIL AND NOT stop DO
      visit(c.name, stop);
      INC(table[Text.Length(c.name) MOD NUMBER(table)].x);
      c := c.next;
    END;
  END Each;

PROCEDURE Mixed (a, b: Word.T; READONLY p: Pair): INTEGER RAISES {None} =
  BEGIN
    IF a = b THEN RAISE None END;
    RETURN Word.Plus(Word.Xor(a, Hash(Text.FromChar('x'))), Word.Times(b, Factor)) + p.x;
  END Mixed;

BEGIN
  used := 1;
END Parts.
