INTERFACE Numbers = Table(Number, Number) END Numbers.
