MODULE Client;
IMPORT Counter, SpinException;
VAR mine := Counter.New(); refused := 0; mutex := NEW(MUTEX);
PROCEDURE Call (): INTEGER =
  BEGIN
    LOCK mutex DO
      TRY RETURN Counter.Next(mine) EXCEPT
        SpinException.Exception => INC(refused); mine := Counter.New();
      END;
      RETURN Counter.Next(mine);
    END;
  END Call;
PROCEDURE Refused (): INTEGER = BEGIN RETURN refused END Refused;
BEGIN END Client.
