(* SPDX-License-Identifier: MIT *)
MODULE Day EXPORTS Main;

IMPORT Fmt, IO, Parcels;

PROCEDURE Arrive (to: TEXT; size: Parcels.Size; insured: BOOLEAN; grams: INTEGER) =
  BEGIN
    TRY
      IO.Put(Fmt.Int(Parcels.Arrived(Parcels.Label{to, size, grams}, insured, grams)) & "\n");
    EXCEPT
      Parcels.Lost => IO.Put("lost\n");
    END;
  END Arrive;

VAR n, total := 0;

BEGIN
  Arrive("ann", Parcels.Size.Small, FALSE, 7);
  Arrive("bob", Parcels.Size.Medium, TRUE, 13);
  Arrive("cy \"x\"", Parcels.Size.Large, TRUE, 400);
  FOR i := 1 TO 100 DO n := Parcels.Count(n) END;
  Parcels.Weigh(total, ARRAY OF INTEGER{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, Parcels.Marks{Parcels.Size.Small, Parcels.Size.Large}, 'c');
  TRY Parcels.Fail(3) EXCEPT Parcels.Lost => END;
  Parcels.Deep(2);
END Day.
