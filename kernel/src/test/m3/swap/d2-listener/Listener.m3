MODULE Listener;
IMPORT Bell, Dispatcher;
PROCEDURE Hear (<*UNUSED*> n: INTEGER): INTEGER = BEGIN INC(heard); RETURN 2 END Hear;
FUNCTIONAL PROCEDURE Small (n: INTEGER): BOOLEAN = BEGIN RETURN n < 1000000000 END Small;
<*FATAL Dispatcher.Error*>
BEGIN
  EVAL Dispatcher.InstallHandler(Bell.Ring, Small, Hear);
END Listener.
