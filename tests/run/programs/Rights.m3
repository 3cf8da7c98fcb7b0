(* SPDX-License-Identifier: MIT *)
MODULE Rights EXPORTS Main;

(* What m3 runs may do with files what its user may, and sees the environment. *)

IMPORT Env, FS, IO, OSError, Pathname;

<*FATAL OSError.E*>
BEGIN
  IF FS.Status(Pathname.Current).type = FS.DirectoryFileType THEN IO.Put("files\n") END;
  IF Env.Get("PATH") # NIL THEN IO.Put("environment\n") END;
END Rights.
