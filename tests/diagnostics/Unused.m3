MODULE Unused EXPORTS Main;
IMPORT Fmt, Text;
PROCEDURE Work(n: INTEGER): TEXT =
  VAR spare: INTEGER; <*UNUSED*> meant: INTEGER;
  PROCEDURE Never() = BEGIN END Never;
  BEGIN RETURN Fmt.Int(n) END Work;
<*FASTER*>
BEGIN
  EVAL Work(3);
END Unused.
