MODULE Knower EXPORTS Main;
IMPORT IO, Server, ServerRep;
BEGIN IO.PutInt(NARROW(Server.New(), ServerRep.Rich).secret) END Knower.
