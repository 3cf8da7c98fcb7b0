MODULE Server;
BEGIN END Server.
