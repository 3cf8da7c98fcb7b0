(* SPDX-License-Identifier: MIT *)
INTERFACE Logger;

(* Logs what the disk writes, without making it wait. *)

PROCEDURE Open ();
(* Lets the log go on: until then it is stuck, as a slow device would be. *)

PROCEDURE Logged (): CARDINAL;
(* How many writes are in the log. *)

PROCEDURE Await (writes: CARDINAL): CARDINAL;
(* Waits until so many are; gives how many bytes they had. *)

END Logger.
