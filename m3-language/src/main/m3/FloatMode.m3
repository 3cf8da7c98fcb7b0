(* SPDX-License-Identifier: MIT *)
MODULE FloatMode;

PROCEDURE SetRounding (md: RoundingMode) RAISES {Failure} =
  BEGIN
    IF md # RoundDefault THEN RAISE Failure END;
  END SetRounding;

PROCEDURE GetRounding (): RoundingMode =
  BEGIN
    RETURN RoundDefault;
  END GetRounding;

PROCEDURE GetFlags (): SET OF Flag =
  BEGIN
    RETURN NoFlags;
  END GetFlags;

PROCEDURE SetFlags (s: SET OF Flag): SET OF Flag RAISES {Failure} =
  BEGIN
    IF s # NoFlags THEN RAISE Failure END;
    RETURN NoFlags;
  END SetFlags;

PROCEDURE ClearFlag (<*UNUSED*> f: Flag) =
  BEGIN
  END ClearFlag;

PROCEDURE SetBehavior (f: Flag; b: Behavior) RAISES {Failure} =
  BEGIN
    IF b # GetBehavior(f) THEN RAISE Failure END;
  END SetBehavior;

PROCEDURE GetBehavior (f: Flag): Behavior =
  BEGIN
    IF f = Flag.IntDivByZero THEN RETURN Behavior.Trap ELSE RETURN Behavior.Ignore END;
  END GetBehavior;

BEGIN
END FloatMode.
