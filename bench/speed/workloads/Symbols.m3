(* SPDX-License-Identifier: MIT *)
MODULE Symbols EXPORTS Main;

(* What a linker does: modules define and use symbols by name; a table of texts resolves each use, chains hold what waits for a definition. *)

IMPORT Fmt, Rounds, TextRefTbl;

CONST
  Modules = 40;
  Defined = 25;  (* symbols that each module defines *)
  Used    = 60;  (* uses by each module *)

TYPE
  Use = REF RECORD
    place: INTEGER;
    next : Use;
  END;
  Symbol = OBJECT
    address: INTEGER := -1;
    waiting: Use     := NIL;
  END;

VAR names: REF ARRAY OF TEXT;

PROCEDURE Find (table: TextRefTbl.T; name: TEXT): Symbol =
  VAR found: REFANY; symbol: Symbol;
  BEGIN
    IF table.get(name, found) THEN RETURN found END;
    symbol := NEW(Symbol);
    EVAL table.put(name, symbol);
    RETURN symbol;
  END Find;

PROCEDURE Link (VAR memory: ARRAY OF INTEGER): INTEGER =
  VAR table := NEW(TextRefTbl.Default).init(); symbol: Symbol; place, late := 0; use: Use;
  BEGIN
    FOR m := 0 TO Modules - 1 DO
      FOR u := 0 TO Used - 1 DO
        symbol := Find(table, names[(m * 17 + u * 31) MOD NUMBER(names^)]);
        IF symbol.address >= 0 THEN
          memory[place] := symbol.address;
        ELSE
          symbol.waiting := NEW(Use, place := place, next := symbol.waiting);
          INC(late);
        END;
        INC(place);
      END;
      FOR d := 0 TO Defined - 1 DO
        symbol := Find(table, names[m * Defined + d]);
        symbol.address := 1000 * m + d;
        use := symbol.waiting;
        WHILE use # NIL DO
          memory[use.place] := symbol.address;
          use := use.next;
        END;
        symbol.waiting := NIL;
      END;
    END;
    RETURN late;
  END Link;

PROCEDURE Round (): INTEGER =
  VAR memory := NEW(REF ARRAY OF INTEGER, Modules * Used); sum := 0;
  BEGIN
    FOR i := 1 TO 4 DO INC(sum, Link(memory^)) END;
    FOR i := 0 TO LAST(memory^) DO INC(sum, memory[i]) END;
    RETURN sum;
  END Round;

BEGIN
  names := NEW(REF ARRAY OF TEXT, Modules * Defined);
  FOR i := 0 TO LAST(names^) DO names[i] := "Module" & Fmt.Int(i DIV Defined) & ".Symbol" & Fmt.Int(i) END;
  Rounds.Run(Round);
END Symbols.
