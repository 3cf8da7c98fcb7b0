(* SPDX-License-Identifier: MIT *)
MODULE ThreadF;

IMPORT RefIntTbl, Thread;

VAR mu := NEW(MUTEX); numbers := NEW(RefIntTbl.Default).init(); given := 0;

PROCEDURE MyId (): Id =
  VAR id: INTEGER; self := Thread.Self();
  BEGIN
    LOCK mu DO
      IF NOT numbers.get(self, id) THEN
        INC(given);
        id := given;
        EVAL numbers.put(self, id);
      END;
      RETURN id;
    END;
  END MyId;

BEGIN
END ThreadF.
