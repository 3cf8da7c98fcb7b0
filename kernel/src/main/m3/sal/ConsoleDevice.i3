(* SPDX-License-Identifier: MIT *)
INTERFACE ConsoleDevice;

(* The serial console of the machine, byte by byte. Trusted: exported by SpinTrusted only. *)

<*EXTERNAL*> PROCEDURE Put (READONLY bytes: ARRAY OF CHAR);
(* Prints bytes in order, at once. *)

<*EXTERNAL*> PROCEDURE Get (): INTEGER;
(* The next byte typed, 0 to 255; waits for it. -1 when the line is closed. *)

END ConsoleDevice.
