(* SPDX-License-Identifier: MIT *)
MODULE Gatekeeper;

(* Refused by the linker: the device below the console is given to services that boot with the kernel only. *)

IMPORT ConsoleDevice;

BEGIN
  ConsoleDevice.Put(ARRAY [0 .. 1] OF CHAR{'h', 'i'});
END Gatekeeper.
