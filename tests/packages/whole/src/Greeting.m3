MODULE Greeting;
IMPORT Counter, Fmt;
PROCEDURE To(name: TEXT): TEXT = BEGIN RETURN Fmt.Int(Counter.Next()) & ": hello, " & name END To;
BEGIN END Greeting.
