INTERFACE Outer;
END Outer.
