(* SPDX-License-Identifier: MIT *)
MODULE ASCII;

CONST
  KeyBits = 32;
  Case    = ORD('a') - ORD('A');

BEGIN
  FOR c := FIRST(Range) TO LAST(Range) DO
    Upper[c] := c;
    Lower[c] := c;
    Control[c] := c;
    IF c IN Graphics THEN Control[c] := VAL(ORD(c) MOD KeyBits, CHAR) END;
  END;
  FOR c := 'A' TO 'Z' DO
    WITH small = VAL(ORD(c) + Case, CHAR) DO
      Upper[small] := c;
      Lower[c] := small;
    END;
  END;
END ASCII.
