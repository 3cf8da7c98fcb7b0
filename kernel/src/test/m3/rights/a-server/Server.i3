INTERFACE Server;
CONST Answer = 42;
END Server.
