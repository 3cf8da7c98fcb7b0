(* SPDX-License-Identifier: MIT *)
MODULE Writer EXPORTS Main;

IMPORT Disk, Fmt, IO, Logger;

CONST Writes = 5;

BEGIN
  FOR block := 1 TO Writes DO Disk.Write(block, 100 * block) END;
  IO.Put("written, while the log has " & Fmt.Int(Logger.Logged()) & "\n");
  Logger.Open();
  IO.Put("logged " & Fmt.Int(Logger.Await(Writes)) & " bytes\n");
END Writer.
