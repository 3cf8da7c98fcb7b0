INTERFACE Driver;
IMPORT Thread;
VAR killed: Thread.T;
END Driver.
