INTERFACE Greeting;
PROCEDURE To(name: TEXT): TEXT;
END Greeting.
