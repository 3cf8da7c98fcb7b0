(* SPDX-License-Identifier: MIT *)
MODULE Logger;

IMPORT Disk, Dispatcher, Thread;

VAR
  mutex := NEW(MUTEX);
  changed := NEW(Thread.Condition);
  open := FALSE;
  logged, bytes := 0;

PROCEDURE Log (<*UNUSED*> block: CARDINAL; length: CARDINAL) =
  BEGIN
    LOCK mutex DO
      WHILE NOT open DO Thread.Wait(mutex, changed) END;
      INC(logged);
      INC(bytes, length);
      Thread.Broadcast(changed);
    END;
  END Log;

PROCEDURE Open () =
  BEGIN
    LOCK mutex DO
      open := TRUE;
      Thread.Broadcast(changed);
    END;
  END Open;

PROCEDURE Logged (): CARDINAL =
  BEGIN
    LOCK mutex DO RETURN logged END;
  END Logged;

PROCEDURE Await (writes: CARDINAL): CARDINAL =
  BEGIN
    LOCK mutex DO
      WHILE logged < writes DO Thread.Wait(mutex, changed) END;
      RETURN bytes;
    END;
  END Await;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.SetAsynchronousHandler(Dispatcher.InstallHandler(Disk.Write, NIL, Log), TRUE);
END Logger.
