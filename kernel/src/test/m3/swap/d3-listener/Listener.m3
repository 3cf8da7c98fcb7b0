MODULE Listener;
IMPORT Bell, Dispatcher;
PROCEDURE Hear (<*UNUSED*> n: INTEGER): INTEGER = BEGIN INC(heard); RETURN 3 END Hear;
FUNCTIONAL PROCEDURE Small (n: INTEGER): BOOLEAN = BEGIN RETURN n < 1000000000 END Small;
VAR r: REF INTEGER;
<*FATAL Dispatcher.Error*>
BEGIN
  EVAL Dispatcher.InstallHandler(Bell.Ring, Small, Hear);
  r^ := 1;
END Listener.
