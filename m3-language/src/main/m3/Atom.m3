(* SPDX-License-Identifier: MIT *)
MODULE Atom;

IMPORT Text;

REVEAL T = BRANDED "Atom.T" REF RECORD text: TEXT; hash: INTEGER; next: T END;

VAR
  mu      := NEW(MUTEX);
  buckets := NEW(REF ARRAY OF T, 64);
  count   := 0;

PROCEDURE FromText (t: TEXT): T =
  VAR hash := Text.Hash(t); a: T;
  BEGIN
    LOCK mu DO
      a := buckets[hash MOD NUMBER(buckets^)];
      WHILE a # NIL DO
        IF a.hash = hash AND Text.Equal(a.text, t) THEN RETURN a END;
        a := a.next;
      END;
      IF count >= 2 * NUMBER(buckets^) THEN Grow() END;
      INC(count);
      WITH bucket = buckets[hash MOD NUMBER(buckets^)] DO
        bucket := NEW(T, text := t, hash := hash, next := bucket);
        RETURN bucket;
      END;
    END;
  END FromText;

PROCEDURE Grow () =
  VAR old := buckets; a, next: T;
  BEGIN
    buckets := NEW(REF ARRAY OF T, 2 * NUMBER(old^));
    FOR i := 0 TO LAST(old^) DO
      a := old[i];
      WHILE a # NIL DO
        next := a.next;
        WITH bucket = buckets[a.hash MOD NUMBER(buckets^)] DO
          a.next := bucket;
          bucket := a;
        END;
        a := next;
      END;
    END;
  END Grow;

PROCEDURE ToText (a: T): TEXT =
  BEGIN
    RETURN a.text;
  END ToText;

PROCEDURE Equal (a1, a2: T): BOOLEAN =
  BEGIN
    RETURN a1 = a2;
  END Equal;

PROCEDURE Hash (a: T): INTEGER =
  BEGIN
    RETURN a.hash;
  END Hash;

PROCEDURE Compare (a1, a2: T): [-1 .. 1] =
  BEGIN
    RETURN Text.Compare(a1.text, a2.text);
  END Compare;

BEGIN
END Atom.
