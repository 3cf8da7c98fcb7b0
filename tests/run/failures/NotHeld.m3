MODULE NotHeld EXPORTS Main;
IMPORT Thread;
VAR m := NEW(MUTEX);
BEGIN Thread.Release(m);
END NotHeld.
