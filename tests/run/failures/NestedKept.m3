MODULE NestedKept EXPORTS Main;
VAR kept: PROCEDURE ();
PROCEDURE Keep(p: PROCEDURE ()) = BEGIN kept := p END Keep;
PROCEDURE Outer() = PROCEDURE Inner() = BEGIN END Inner; BEGIN Keep(Inner) END Outer;
BEGIN Outer();
END NestedKept.
