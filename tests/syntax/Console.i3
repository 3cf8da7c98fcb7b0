(* An interface: heads of procedures, opaque types, no bodies. *)
INTERFACE Console;
IMPORT Wr;
FROM Rd IMPORT Failure, EndOfFile;
TYPE T <: REFANY;
CONST InterfaceName = "ConsoleService";
EXCEPTION Error;
VAR default: T;
PROCEDURE Open(): T RAISES {Error};
PROCEDURE Write(t: T; msg: TEXT);
EPHEMERAL PROCEDURE Poll(t: T): BOOLEAN;
END Console.
