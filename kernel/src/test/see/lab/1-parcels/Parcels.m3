(* SPDX-License-Identifier: MIT *)
MODULE Parcels;

IMPORT Auth, Dispatcher;

PROCEDURE Arrived (<*UNUSED*> READONLY label: Label; <*UNUSED*> insured: BOOLEAN; grams: INTEGER): INTEGER RAISES {Lost} =
  BEGIN
    IF grams = 13 THEN RAISE Lost(grams) END;
    RETURN grams;
  END Arrived;

PROCEDURE Count (n: INTEGER): INTEGER = BEGIN RETURN n + 1 END Count;

PROCEDURE Weigh (VAR total: INTEGER; READONLY weights: ARRAY OF INTEGER; <*UNUSED*> marks: Marks; <*UNUSED*> letter: CHAR) =
  BEGIN
    FOR i := 0 TO LAST(weights) DO INC(total, weights[i]) END;
  END Weigh;

PROCEDURE Fail (n: INTEGER) RAISES {Lost} = BEGIN RAISE Lost(n) END Fail;

PROCEDURE Deep (n: INTEGER) =
  BEGIN
    IF n > 0 THEN Deep(n - 1) END;
  END Deep;

PROCEDURE Unused () = BEGIN END Unused;

PROCEDURE Sum (result, previous: INTEGER): INTEGER = BEGIN RETURN result + previous END Sum;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallResultHandler(Arrived, Sum, module := THIS_MODULE());
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Arrived, THIS_MODULE());
END Parcels.
