(* SPDX-License-Identifier: MIT *)
MODULE Pager;

IMPORT Auth, Dispatcher;

VAR
  resident := ARRAY [0 .. Frames - 1] OF Page{None, ..};
  oldest: [0 .. Frames - 1] := 0;
  faults := 0;

PROCEDURE FrameOf (page: Page): INTEGER =
  BEGIN
    FOR f := 0 TO LAST(resident) DO
      IF resident[f] = page THEN RETURN f END;
    END;
    RETURN -1;
  END FrameOf;

PROCEDURE Touch (page: Page) =
  VAR f: INTEGER;
  BEGIN
    IF FrameOf(page) >= 0 THEN RETURN END;
    INC(faults);
    f := FrameOf(None);
    IF f < 0 THEN f := FrameOf(Reclaim(resident[oldest])) END;
    (* A handler that names what is not there is not listened to. *)
    IF f < 0 THEN f := oldest END;
    IF f = oldest THEN oldest := (oldest + 1) MOD Frames END;
    resident[f] := page;
  END Touch;

PROCEDURE Faults (): CARDINAL =
  VAR n := faults;
  BEGIN
    faults := 0;
    RETURN n;
  END Faults;

PROCEDURE Reclaim (candidate: Page): Page = BEGIN RETURN candidate END Reclaim;

(* The first volunteer is heard. *)
PROCEDURE Choose (volunteered, before: Page): Page =
  BEGIN
    IF volunteered = None THEN RETURN before ELSE RETURN volunteered END;
  END Choose;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallResultHandler(Reclaim, Choose, module := THIS_MODULE());
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Reclaim, THIS_MODULE());
END Pager.
