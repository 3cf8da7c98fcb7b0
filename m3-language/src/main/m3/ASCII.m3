(* SPDX-License-Identifier: MIT *)
MODULE ASCII;

CONST Case = ORD('a') - ORD('A');

BEGIN
  FOR c := FIRST(CHAR) TO LAST(CHAR) DO
    Upper[c] := c;
    Lower[c] := c;
    Control[c] := c;
  END;
  FOR c := 'A' TO 'Z' DO
    WITH small = VAL(ORD(c) + Case, CHAR), key = VAL(ORD(c) MOD 32, CHAR) DO
      Upper[small] := c;
      Lower[c] := small;
      Control[c] := key;
      Control[small] := key;
    END;
  END;
END ASCII.
