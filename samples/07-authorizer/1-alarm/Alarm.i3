(* SPDX-License-Identifier: MIT *)
INTERFACE Alarm;

(* An alarm that only members may answer, and only after the alarm itself. *)

PROCEDURE Ring (level: INTEGER);
(* The event. *)

PROCEDURE Join (name: TEXT): REFANY;
(* The key that a member shows to Dispatcher; NIL when name may not be a member. *)

END Alarm.
