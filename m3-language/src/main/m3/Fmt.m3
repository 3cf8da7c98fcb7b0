(* SPDX-License-Identifier: MIT *)
MODULE Fmt;

IMPORT Text;

PROCEDURE Bool (b: BOOLEAN): TEXT =
  BEGIN
    IF b THEN RETURN "TRUE" ELSE RETURN "FALSE" END;
  END Bool;

PROCEDURE Char (c: CHAR): TEXT =
  BEGIN
    RETURN Text.FromChar(c);
  END Char;

PROCEDURE Pad (text: TEXT; length: CARDINAL; padChar: CHAR := ' '; align: Align := Align.Right): TEXT =
  VAR missing := length - Text.Length(text); padding: REF ARRAY OF CHAR;
  BEGIN
    IF missing <= 0 THEN RETURN text END;
    padding := NEW(REF ARRAY OF CHAR, missing);
    FOR i := 0 TO missing - 1 DO padding[i] := padChar END;
    IF align = Align.Right THEN
      RETURN Text.FromChars(padding^) & text;
    ELSE
      RETURN text & Text.FromChars(padding^);
    END;
  END Pad;

PROCEDURE F (fmt: TEXT; t1, t2, t3, t4, t5: TEXT := NIL): TEXT =
  VAR texts := ARRAY [0 .. 4] OF TEXT{t1, t2, t3, t4, t5}; n := 5;
  BEGIN
    WHILE n > 0 AND texts[n - 1] = NIL DO DEC(n) END;
    RETURN FN(fmt, SUBARRAY(texts, 0, n));
  END F;

PROCEDURE FN (fmt: TEXT; READONLY texts: ARRAY OF TEXT): TEXT =
  VAR
    result := "";
    used   := 0;
    from   := 0;
    length := Text.Length(fmt);
    at, width : INTEGER;
    left   : BOOLEAN;
    pad    : CHAR;
  BEGIN
    LOOP
      at := Text.FindChar(fmt, '%', from);
      IF at < 0 THEN EXIT END;
      result := result & Text.Sub(fmt, from, at - from);
      from := at;
      INC(at);
      left := at < length AND Text.GetChar(fmt, at) = '-';
      IF left THEN INC(at) END;
      pad := ' ';
      IF at < length AND Text.GetChar(fmt, at) = '0' THEN pad := '0' END;
      width := 0;
      WHILE at < length AND Text.GetChar(fmt, at) >= '0' AND Text.GetChar(fmt, at) <= '9' DO
        width := 10 * width + ORD(Text.GetChar(fmt, at)) - ORD('0');
        INC(at);
      END;
      IF at < length AND Text.GetChar(fmt, at) = 's' THEN
        <*ASSERT used < NUMBER(texts) WITH "more %s than texts"*>
        IF left THEN
          result := result & Pad(texts[used], width, pad, Align.Left);
        ELSE
          result := result & Pad(texts[used], width, pad);
        END;
        INC(used);
        from := at + 1;
      ELSE
        result := result & Text.Sub(fmt, from, at - from);
        from := at;
      END;
    END;
    <*ASSERT used = NUMBER(texts) WITH "more texts than %s"*>
    RETURN result & Text.Sub(fmt, from);
  END FN;

BEGIN
END Fmt.
