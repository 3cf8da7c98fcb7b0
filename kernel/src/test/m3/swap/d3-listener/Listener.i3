INTERFACE Listener;
VAR heard: INTEGER;
END Listener.
