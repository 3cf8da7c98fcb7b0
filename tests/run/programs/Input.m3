MODULE Input EXPORTS Main;
(* Reading standard input to its end. *)
IMPORT IO;
<*FATAL IO.Error*>
BEGIN
  WHILE NOT IO.EOF() DO IO.Put("<" & IO.GetLine() & ">\n") END;
END Input.
