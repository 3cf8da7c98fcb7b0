MODULE Procs EXPORTS Main;
(* EPHEMERAL and FUNCTIONAL procedures, PROCANY, ALIGNED, THIS_MODULE and INTERFACE_UNIT (R182 - R185). *)
IMPORT Check, Fmt;
TYPE
  Guard = FUNCTIONAL PROCEDURE (n: INTEGER): BOOLEAN; Handler = EPHEMERAL PROCEDURE (n: INTEGER); Plain = PROCEDURE (n: INTEGER): BOOLEAN; Both = FUNCTIONAL EPHEMERAL PROCEDURE (n: INTEGER): BOOLEAN;
  Object = OBJECT n := 3 METHODS big(): BOOLEAN := Big END; Cache = ALIGNED 64 FOR RECORD a, b: INTEGER END; Row = ARRAY [0 .. 3] OF ALIGNED 32 FOR [0 .. 65535];
VAR seen := 0; guard: Guard; handler: Handler; plain: Plain; any: PROCANY; table: ARRAY [0 .. 1] OF PROCANY; o := NEW(Object); cache: Cache; row: Row;

FUNCTIONAL PROCEDURE Even(n: INTEGER): BOOLEAN = VAR k := n; BEGIN k := k MOD 2; RETURN k = 0 END Even;
FUNCTIONAL PROCEDURE Odd(n: INTEGER): BOOLEAN = BEGIN RETURN NOT Even(n) END Odd;
EPHEMERAL PROCEDURE See(n: INTEGER) = BEGIN INC(seen, n); IF n > 10 THEN See(n - 10) END END See;
FUNCTIONAL EPHEMERAL PROCEDURE Positive(n: INTEGER): BOOLEAN = BEGIN RETURN n > 0 END Positive;
PROCEDURE Big(self: Object): BOOLEAN = BEGIN RETURN self.n > 2 END Big;
PROCEDURE Nested(p: PROCANY): BOOLEAN = BEGIN RETURN p # NIL END Nested;

BEGIN
  guard := Even; Check.That("guard", guard(4) AND NOT guard(3)); guard := Odd; Check.That("calls functional", guard(3)); plain := guard; Check.That("functional is a procedure", plain(5)); handler := See; handler(15); Check.Int("handler", seen, 20);
  guard := Positive; plain := Positive; Check.That("both", guard(1) AND NOT plain(-1)); any := Even; Check.That("any", any # NIL AND any = Even AND any # Odd); table[0] := See; table[1] := Big; Check.That("table", table[0] = See AND table[0] # table[1]); any := NIL; Check.That("nil", any = NIL); Check.That("formal", Nested(Fmt.Int) AND NOT Nested(NIL)); Check.That("method", o.big());
  cache.a := 1; cache.b := 2; Check.Int("aligned record", cache.a + cache.b, 3); Check.Int("aligned size", BITSIZE(Cache) MOD 64, 0); row[3] := 65535; Check.Int("aligned elements", BITSIZE(Row), 128); Check.Int("aligned value", row[3] + row[0], 65535);
  Check.That("this module", THIS_MODULE() # NIL); Check.That("interface unit", INTERFACE_UNIT(Check) # NIL);
  Check.Done();
END Procs.
