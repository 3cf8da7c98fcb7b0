(* SPDX-License-Identifier: MIT *)
MODULE Night EXPORTS Main;

IMPORT Alarm;

BEGIN
  Alarm.Ring(1);
  Alarm.Ring(5);
END Night.
