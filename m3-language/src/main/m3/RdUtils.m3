(* SPDX-License-Identifier: MIT *)
MODULE RdUtils;

IMPORT ASCII, Atom, AtomList, Rd, Text, Thread;

PROCEDURE Find (rd: Rd.T; pattern: TEXT; canonicalize: Canonicalize := NIL): [-1 .. LAST(CARDINAL)]
  RAISES {Rd.Failure, Thread.Alerted} =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(pattern));
  BEGIN
    Text.SetChars(chars^, pattern);
    RETURN FindString(rd, chars^, canonicalize);
  END Find;

PROCEDURE FindChar (rd: Rd.T; pattern: CHAR; canonicalize: Canonicalize := NIL): [-1 .. LAST(CARDINAL)]
  RAISES {Rd.Failure, Thread.Alerted} =
  BEGIN
    RETURN FindString(rd, ARRAY OF CHAR{pattern}, canonicalize);
  END FindChar;

(* After Knuth, Morris and Pratt: fallback[i] is how much of pattern still matches when i characters did and the next does not. *)
PROCEDURE FindString (rd: Rd.T; READONLY pattern: ARRAY OF CHAR; canonicalize: Canonicalize := NIL):
  [-1 .. LAST(CARDINAL)] RAISES {Rd.Failure, Thread.Alerted} =
  VAR
    length   := NUMBER(pattern);
    fallback := NEW(REF ARRAY OF INTEGER, length + 1);
    matched  := 0;
    k        := -1;
    ch: CHAR;

  PROCEDURE Same (a, b: CHAR): BOOLEAN =
    BEGIN
      RETURN a = b OR canonicalize # NIL AND canonicalize(a) = canonicalize(b);
    END Same;

  BEGIN
    fallback[0] := -1;
    FOR i := 1 TO length DO
      WHILE k >= 0 AND NOT Same(pattern[k], pattern[i - 1]) DO k := fallback[k] END;
      INC(k);
      fallback[i] := k;
    END;
    TRY
      WHILE matched < length DO
        ch := Rd.GetChar(rd);
        WHILE matched >= 0 AND NOT Same(pattern[matched], ch) DO matched := fallback[matched] END;
        INC(matched);
      END;
    EXCEPT
      Rd.EndOfFile => RETURN -1;
    END;
    RETURN Rd.Index(rd) - length;
  END FindString;

PROCEDURE ToUpperCaseASCII (ch: CHAR): CHAR =
  BEGIN
    RETURN ASCII.Upper[ch];
  END ToUpperCaseASCII;

PROCEDURE FailureText (f: AtomList.T): TEXT =
  VAR t: TEXT;
  BEGIN
    IF f = NIL THEN RETURN NIL END;
    t := Atom.ToText(f.head);
    WHILE f.tail # NIL DO
      f := f.tail;
      t := t & ": " & Atom.ToText(f.head);
    END;
    RETURN t;
  END FailureText;

BEGIN
END RdUtils.
