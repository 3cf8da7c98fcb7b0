MODULE Friend EXPORTS Main;
IMPORT IO, Server;
BEGIN IO.PutInt(Server.Answer()) END Friend.
