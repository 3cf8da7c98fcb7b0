(* SPDX-License-Identifier: MIT *)
MODULE Mandelbrot EXPORTS Main;

(* The Mandelbrot set as a bitmap of a bit a point: floating point in tight loops. The exclusive or of the bytes. *)

IMPORT Rounds, Word;

CONST Size = 200;

PROCEDURE Escapes (cr, ci: LONGREAL): BOOLEAN =
  VAR zr, zi, zrzr, zizi := 0.0d0;
  BEGIN
    FOR i := 1 TO 50 DO
      zi := 2.0d0 * zr * zi + ci;
      zr := zrzr - zizi + cr;
      zrzr := zr * zr;
      zizi := zi * zi;
      IF zrzr + zizi > 4.0d0 THEN RETURN TRUE END;
    END;
    RETURN FALSE;
  END Escapes;

PROCEDURE Round (): INTEGER =
  VAR sum, byte, bits := 0; ci, cr: LONGREAL;
  BEGIN
    FOR y := 0 TO Size - 1 DO
      ci := 2.0d0 * FLOAT(y, LONGREAL) / FLOAT(Size, LONGREAL) - 1.0d0;
      FOR x := 0 TO Size - 1 DO
        cr := 2.0d0 * FLOAT(x, LONGREAL) / FLOAT(Size, LONGREAL) - 1.5d0;
        byte := Word.LeftShift(byte, 1) + ORD(Escapes(cr, ci));
        INC(bits);
        IF bits = 8 THEN
          sum := Word.And(Word.Xor(sum * 3, byte), 16_FFFFFF);
          byte := 0;
          bits := 0;
        END;
      END;
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Mandelbrot.
