(* SPDX-License-Identifier: MIT *)
MODULE Console;

IMPORT ConsoleDevice, Text;

REVEAL T = BRANDED "Console.T" REF RECORD open: BOOLEAN END;

VAR output, input := NEW(MUTEX);

PROCEDURE Open (): T =
  BEGIN
    RETURN NEW(T, open := TRUE);
  END Open;

PROCEDURE Write (t: T; msg: TEXT) =
  VAR line: REF ARRAY OF CHAR; length := Text.Length(msg); ch: WIDECHAR;
  BEGIN
    IF NOT t.open THEN RETURN END;
    line := NEW(REF ARRAY OF CHAR, length + 1);
    FOR i := 0 TO length - 1 DO
      ch := Text.GetWideChar(msg, i);
      IF ORD(ch) > ORD(LAST(CHAR)) THEN line[i] := '?' ELSE line[i] := VAL(ORD(ch), CHAR) END;
    END;
    line[length] := '\n';
    LOCK output DO ConsoleDevice.Put(line^) END;
  END Write;

PROCEDURE Read (t: T; VAR msg: TEXT) =
  VAR code: INTEGER;
  BEGIN
    msg := NIL;
    IF NOT t.open THEN RETURN END;
    LOCK input DO
      LOOP
        code := ConsoleDevice.Get();
        IF code < 0 THEN RETURN END;
        IF msg = NIL THEN msg := "" END;
        IF code = ORD('\n') THEN RETURN END;
        msg := msg & Text.FromChar(VAL(code, CHAR));
      END;
    END;
  END Read;

PROCEDURE Close (t: T) =
  BEGIN
    t.open := FALSE;
  END Close;

BEGIN
END Console.
