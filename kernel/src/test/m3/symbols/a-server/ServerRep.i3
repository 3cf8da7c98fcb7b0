INTERFACE ServerRep;
IMPORT Server;
TYPE Rich = Server.Public OBJECT secret := 7 END;
REVEAL Server.T <: Rich;
END ServerRep.
