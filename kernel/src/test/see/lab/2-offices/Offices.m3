(* SPDX-License-Identifier: MIT *)
MODULE Offices EXPORTS Main;

IMPORT Dispatcher, Parcels;

TYPE Office = OBJECT size: Parcels.Size; name: TEXT END;

FUNCTIONAL PROCEDURE Fits (o: Office; READONLY label: Parcels.Label; <*UNUSED*> insured: BOOLEAN; <*UNUSED*> grams: INTEGER): BOOLEAN =
  BEGIN
    RETURN label.size = o.size;
  END Fits;

FUNCTIONAL PROCEDURE Insured (<*UNUSED*> READONLY label: Parcels.Label; insured: BOOLEAN; grams: INTEGER): BOOLEAN =
  BEGIN
    RETURN grams >= 100 AND insured;
  END Insured;

PROCEDURE Take (<*UNUSED*> o: Office; <*UNUSED*> READONLY label: Parcels.Label; <*UNUSED*> insured: BOOLEAN; <*UNUSED*> grams: INTEGER)
  : INTEGER =
  BEGIN
    RETURN 1000;
  END Take;

PROCEDURE Register (<*UNUSED*> READONLY label: Parcels.Label; <*UNUSED*> insured: BOOLEAN; <*UNUSED*> grams: INTEGER): INTEGER =
  BEGIN
    RETURN 10000;
  END Register;

<*FATAL Dispatcher.Error*>
PROCEDURE Open (size: Parcels.Size; name: TEXT) =
  VAR o := NEW(Office, size := size, name := name);
  BEGIN
    EVAL Dispatcher.InstallHandler(Parcels.Arrived, Fits, Take, o, o);
  END Open;

BEGIN
  Open(Parcels.Size.Small, "north");
  Open(Parcels.Size.Large, "south");
  EVAL Dispatcher.InstallHandler(Parcels.Arrived, Insured, Register, options := Dispatcher.Options{Dispatcher.Opt.First});
END Offices.
