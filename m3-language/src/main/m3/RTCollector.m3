(* SPDX-License-Identifier: MIT *)
MODULE RTCollector;

IMPORT HostWeak;

PROCEDURE Disable () =
  BEGIN
  END Disable;

PROCEDURE Enable () =
  BEGIN
  END Enable;

PROCEDURE DisableMotion () =
  BEGIN
  END DisableMotion;

PROCEDURE EnableMotion () =
  BEGIN
  END EnableMotion;

PROCEDURE Collect () =
  BEGIN
    HostWeak.Collect();
  END Collect;

BEGIN
END RTCollector.
