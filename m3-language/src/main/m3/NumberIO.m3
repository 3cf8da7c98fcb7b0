(* SPDX-License-Identifier: MIT *)
MODULE NumberIO;

IMPORT FloatMode, IOMore, Lex, Rd, Thread;

<*FATAL Thread.Alerted*>

PROCEDURE GetInt (rd: Rd.T; VAR n: INTEGER): BOOLEAN =
  BEGIN
    TRY
      n := Lex.Int(rd);
      RETURN TRUE;
    EXCEPT
      Lex.Error, FloatMode.Trap, Rd.Failure => RETURN FALSE;
    END;
  END GetInt;

PROCEDURE GetReal (rd: Rd.T; VAR x: REAL): BOOLEAN =
  BEGIN
    TRY
      x := Lex.Real(rd);
      RETURN TRUE;
    EXCEPT
      Lex.Error, FloatMode.Trap, Rd.Failure => RETURN FALSE;
    END;
  END GetReal;

BEGIN
  IOMore.getInt := GetInt;
  IOMore.getReal := GetReal;
END NumberIO.
