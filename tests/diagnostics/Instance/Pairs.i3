INTERFACE Pairs = Table(Number) END Pairs.
