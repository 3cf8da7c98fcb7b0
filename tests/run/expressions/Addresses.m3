(* SPDX-License-Identifier: MIT *)
MODULE Addresses EXPORTS Main;

(* ADDRESS values have one order, of which NIL is the least (2.6.11). *)

IMPORT Check;

TYPE
  U = UNTRACED REF INTEGER;
  O = UNTRACED ROOT OBJECT n := 0 END;

CONST Nothing: ADDRESS = NIL;

VAR
  all: ARRAY [0 .. 9] OF ADDRESS;
  one := NEW(U);

PROCEDURE Sort (VAR a: ARRAY OF ADDRESS) =
  BEGIN
    FOR i := 1 TO LAST(a) DO
      FOR j := i TO 1 BY -1 DO
        IF a[j] < a[j - 1] THEN
          WITH x = a[j], y = a[j - 1] DO VAR t := x; BEGIN x := y; y := t END END;
        END;
      END;
    END;
  END Sort;

BEGIN
  FOR i := 1 TO 9 DO
    IF i MOD 2 = 0 THEN all[i] := NEW(U) ELSE all[i] := NEW(O, n := i) END;
  END;
  FOR i := 0 TO 9 DO
    FOR j := 0 TO 9 DO
      WITH a = all[i], b = all[j] DO
        Check.That("one of three", ORD(a < b) + ORD(a = b) + ORD(a > b) = 1);
        Check.That("as far as equal", (a <= b) = (a < b OR a = b) AND (a >= b) = (NOT a < b));
        Check.That("the other way round", (a < b) = (b > a));
      END;
    END;
  END;
  Sort(all);
  FOR i := 1 TO 9 DO Check.That("sorted", all[i - 1] < all[i]) END;
  Check.That("NIL is the least", all[0] = NIL AND NIL < one AND one > NIL AND Nothing <= all[0] AND NOT one < one);
  Check.That("constants", Nothing <= Nothing AND Nothing >= Nothing AND NOT Nothing < Nothing);
  Check.Done();
END Addresses.
