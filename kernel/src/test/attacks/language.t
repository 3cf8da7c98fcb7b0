attack: reads a field of an opaque type
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
VAR c := Console.Open();
BEGIN EVAL c.open END Evil.
told:
evil/Evil.m3:4:14: error[M3-0201]: `Console.T` has no field or method `open`
    4 | BEGIN EVAL c.open END Evil.
      |              ^^^^
      = note: `Console.T` is opaque here: interface `Console` says no more than that it is below `REFANY`
      = note: designators (Modula-3 2.6.3)

attack: writes a field of an opaque type
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
VAR c := Console.Open();
BEGIN c.open := FALSE END Evil.
told:
evil/Evil.m3:4:9: error[M3-0201]: `Console.T` has no field or method `open`
    4 | BEGIN c.open := FALSE END Evil.
      |         ^^^^
      = note: `Console.T` is opaque here: interface `Console` says no more than that it is below `REFANY`
      = note: designators (Modula-3 2.6.3)

attack: makes an instance of an opaque type
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
VAR c := NEW(Console.T);
BEGIN Console.Close(c) END Evil.
told:
evil/Evil.m3:3:14: error[M3-0220]: `Console.T` cannot be allocated: it is not a reference type with a known referent
    3 | VAR c := NEW(Console.T);
      |              ^^^^^^^^^
      = note: NEW (Modula-3 2.6.9)

attack: reveals a type that is not its own
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
REVEAL Console.T = BRANDED "Evil" REF RECORD open: BOOLEAN END;
VAR c := Console.Open();
BEGIN c.open := TRUE END Evil.
told:
error[M3-0514]: opaque type `Console.T` is revealed by module `Console` and again by module `Evil`
      = note: an opaque type is fully revealed once (Modula-3 2.4.7)

attack: claims that an opaque type is a richer one
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
TYPE Rich = OBJECT secret: INTEGER END;
REVEAL Console.T <: Rich;
VAR c := Console.Open();
BEGIN c.secret := 1 END Evil.
told:
error[M3-0529]: module `Evil` says that `Console.T` is below `Evil.Rich`, which it is not
      = note: partial revelations are consistent with the full one (Modula-3 2.4.7)

attack: is UNSAFE
file: Evil.m3
UNSAFE MODULE Evil EXPORTS Main;
BEGIN END Evil.
told:
evil/Evil.m3:1:15: error[M3-0057]: unit `Evil` is UNSAFE, and only safe units are accepted here
    1 | UNSAFE MODULE Evil EXPORTS Main;
      |               ^^^^
      = note: the UNSAFE features are for trusted code (Modula-3 2.5.7, 2.7; SOSP'95 3.1)
      = help: write it without UNSAFE features and drop the word UNSAFE

attack: turns a number into a reference
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR r := LOOPHOLE(4096, REF INTEGER);
BEGIN r^ := 0 END Evil.
told:
evil/Evil.m3:2:10: error[M3-0228]: `LOOPHOLE` is only for UNSAFE units
    2 | VAR r := LOOPHOLE(4096, REF INTEGER);
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: it gives a value a type that it may not have
      = note: UNSAFE operations (Modula-3 2.7)

attack: takes an address
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR n: INTEGER; a := ADR(n);
BEGIN EVAL a END Evil.
told:
evil/Evil.m3:2:22: error[M3-0228]: `ADR` is only for UNSAFE units
    2 | VAR n: INTEGER; a := ADR(n);
      |                      ^^^^^^
      = note: an address can outlive what it points to
      = note: UNSAFE operations (Modula-3 2.7)

attack: does arithmetic on addresses
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR a: ADDRESS := NIL;
BEGIN INC(a, 8) END Evil.
told:
evil/Evil.m3:3:11: error[M3-0234]: the variable of INC must be an ordinal, not `ADDRESS`
    3 | BEGIN INC(a, 8) END Evil.
      |           ^
      = note: predeclared operations (Modula-3 2.6.13)

attack: assigns a number to a reference
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR r: REF INTEGER;
BEGIN r := 4096 END Evil.
told:
evil/Evil.m3:3:12: error[M3-0231]: cannot assign `INTEGER` to `REF INTEGER`
    3 | BEGIN r := 4096 END Evil.
      |            ^^^^ this is INTEGER
    2 | VAR r: REF INTEGER;
      |     - `r` declared here
      = note: assignable means same type, subrange overlap, or subtype reference (Modula-3 2.3.1)

attack: frees what others refer to
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR r := NEW(REF INTEGER);
BEGIN DISPOSE(r) END Evil.
told:
evil/Evil.m3:3:7: error[M3-0228]: `DISPOSE` is only for UNSAFE units
    3 | BEGIN DISPOSE(r) END Evil.
      |       ^^^^^^^^^^
      = note: storage that is freed may still be referred to; it is reclaimed by itself when nothing refers to it
      = note: UNSAFE operations (Modula-3 2.7)

attack: declares a host procedure
file: Evil.i3
INTERFACE Evil;
<*EXTERNAL*> PROCEDURE Halt ();
END Evil.
file: Evil.m3
MODULE Evil;
BEGIN Halt() END Evil.
told:
evil/Evil.i3:2:24: error[M3-0058]: `Halt` is EXTERNAL, which only trusted interfaces may declare
    2 | <*EXTERNAL*> PROCEDURE Halt ();
      |                        ^^^^
      = note: EXTERNAL only in trusted interfaces (requirement R187)

attack: exports an unsafe interface
file: Evil.i3
UNSAFE INTERFACE Evil;
END Evil.
file: Evil.m3
MODULE Evil;
BEGIN END Evil.
told:
evil/Evil.i3:1:18: error[M3-0057]: unit `Evil` is UNSAFE, and only safe units are accepted here
    1 | UNSAFE INTERFACE Evil;
      |                  ^^^^
      = note: the UNSAFE features are for trusted code (Modula-3 2.5.7, 2.7; SOSP'95 3.1)
      = help: write it without UNSAFE features and drop the word UNSAFE
evil/Evil.m3:1:8: error[M3-0071]: safe module `Evil` exports unsafe interface `Evil`
    1 | MODULE Evil;
      |        ^^^^
  --> evil/Evil.i3:1:18
    1 | UNSAFE INTERFACE Evil;
      |                  ---- UNSAFE here
      = note: a safe module exports safe interfaces only (Modula-3 2.5.7)

attack: views bytes as a reference
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE R = RECORD r: REF INTEGER END;
VAR b: ARRAY [0 .. 7] OF [0 .. 255];
BEGIN VIEW(b, R).r := NIL END Evil.
told:
evil/Evil.m3:4:15: error[M3-0405]: `Evil.R` cannot be viewed: `REF INTEGER` is a reference or procedure
    4 | BEGIN VIEW(b, R).r := NIL END Evil.
      |               ^
      = note: VIEW shows only types for which every bit pattern is legal (requirement R181)

attack: views bytes as a procedure
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE R = RECORD p: PROCEDURE () END;
VAR b: ARRAY [0 .. 7] OF [0 .. 255];
BEGIN VIEW(b, R).p() END Evil.
told:
evil/Evil.m3:4:15: error[M3-0405]: `Evil.R` cannot be viewed: `PROCEDURE ()` is a reference or procedure
    4 | BEGIN VIEW(b, R).p() END Evil.
      |               ^
      = note: VIEW shows only types for which every bit pattern is legal (requirement R181)

attack: views past the end of an array
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE R = RECORD a, b: INTEGER END;
VAR b: ARRAY [0 .. 7] OF [0 .. 255];
BEGIN VIEW(b, R).b := 0 END Evil.
told:
evil/Evil.m3:4:7: error[M3-0406]: `Evil.R` needs 128 bits, but `ARRAY [0 .. 7] OF [0 .. 255]` has 64
    4 | BEGIN VIEW(b, R).b := 0 END Evil.
      |       ^^^^^^^^^^
      = note: a view is no larger than what it looks at (requirement R181)

attack: keeps a nested procedure past its activation
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR p: PROCEDURE ();
PROCEDURE Outer () = VAR n := 1; PROCEDURE Inner () = BEGIN INC(n) END Inner; BEGIN p := Inner END Outer;
BEGIN Outer(); p() END Evil.
told:
evil/Evil.m3:3:90: error[M3-0226]: nested procedure `Inner` can be called and passed on, but not assigned
    3 | PROCEDURE Outer () = VAR n := 1; PROCEDURE Inner () = BEGIN INC(n) END Inner; BEGIN p := Inner END Outer;
      |                                                                                          ^^^^^
    3 | PROCEDURE Outer () = VAR n := 1; PROCEDURE Inner () = BEGIN INC(n) END Inner; BEGIN p := Inner END Outer;
      |                                            ----- nested in `Outer`
      = note: only top-level procedures may be kept (Modula-3 2.2.8, 2.3.1)

attack: writes through READONLY
file: Evil.m3
MODULE Evil EXPORTS Main;
PROCEDURE P (READONLY a: ARRAY OF INTEGER) = BEGIN a[0] := 1 END P;
BEGIN P(ARRAY OF INTEGER{1}) END Evil.
told:
evil/Evil.m3:2:52: error[M3-0310]: cannot assign to `a[0]`, which is read-only
    2 | PROCEDURE P (READONLY a: ARRAY OF INTEGER) = BEGIN a[0] := 1 END P;
      |                                                    ^^^^
    2 | PROCEDURE P (READONLY a: ARRAY OF INTEGER) = BEGIN a[0] := 1 END P;
      |                       - a READONLY formal
      = note: assignment (Modula-3 2.3.1)

attack: passes a small variable as a large one
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR b: [0 .. 1] := 0;
PROCEDURE P (VAR n: INTEGER) = BEGIN n := 1000 END P;
BEGIN P(b) END Evil.
told:
evil/Evil.m3:4:9: error[M3-0213]: VAR formal `n` is `INTEGER`, the actual is `[0 .. 1]`
    4 | BEGIN P(b) END Evil.
      |         ^ this is [0 .. 1]
    3 | PROCEDURE P (VAR n: INTEGER) = BEGIN n := 1000 END P;
      |           - formal `n` declared here
      = note: a VAR actual has exactly the formal's type (Modula-3 2.3.2)

attack: passes a record as another of more fields
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE A = RECORD x: INTEGER END; B = RECORD x, y: INTEGER END;
VAR a: A;
PROCEDURE P (VAR b: B) = BEGIN b.y := 1 END P;
BEGIN P(a) END Evil.
told:
evil/Evil.m3:5:9: error[M3-0213]: VAR formal `b` is `Evil.B`, the actual is `Evil.A`
    5 | BEGIN P(a) END Evil.
      |         ^ this is Evil.A
    4 | PROCEDURE P (VAR b: B) = BEGIN b.y := 1 END P;
      |           - formal `b` declared here
      = note: a VAR actual has exactly the formal's type (Modula-3 2.3.2)

attack: calls a method past its revelation
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
BEGIN EVAL Thread.Closure.apply(NIL) END Evil.
told:
evil/Evil.m3:3:12: error[M3-0408]: `Thread.Closure.apply` may be used only in a unit that declares or reveals a subtype of `Thread.Closure`
    3 | BEGIN EVAL Thread.Closure.apply(NIL) END Evil.
      |            ^^^^^^^^^^^^^^^^^^^^
      = note: `Type.method` only where a subtype is declared or revealed (requirement R188)

attack: allocates where it may be killed
file: Evil.m3
MODULE Evil EXPORTS Main;
EPHEMERAL PROCEDURE P () = VAR r := NEW(REF INTEGER); BEGIN r^ := 1 END P;
BEGIN P() END Evil.
told:
evil/Evil.m3:2:37: error[M3-0401]: EPHEMERAL `P` uses `NEW`
    2 | EPHEMERAL PROCEDURE P () = VAR r := NEW(REF INTEGER); BEGIN r^ := 1 END P;
      |                                     ^^^^^^^^^^^^^^^^
      = note: EPHEMERAL procedures do not allocate or lock (requirement R182)

attack: has a guard with effects
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR n := 0;
FUNCTIONAL PROCEDURE G (): BOOLEAN = BEGIN INC(n); RETURN TRUE END G;
BEGIN EVAL G() END Evil.
told:
evil/Evil.m3:3:48: error[M3-0403]: FUNCTIONAL `G` assigns to a global variable
    3 | FUNCTIONAL PROCEDURE G (): BOOLEAN = BEGIN INC(n); RETURN TRUE END G;
      |                                                ^
      = note: FUNCTIONAL procedures have no side effects (requirement R183)

attack: reads a global that another module keeps to itself
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT NameServer;
BEGIN EVAL NameServer.entries END Evil.
told:
evil/Evil.m3:3:23: error[M3-0054]: interface `NameServer` has no `entries`
    3 | BEGIN EVAL NameServer.entries END Evil.
      |                       ^^^^^^^
  --> kernel/NameServer.i3:2:11
    2 | INTERFACE NameServer;
      |           ---------- `NameServer` is this
      = note: qualified names (Modula-3 2.5.1, 2.6.3)

attack: changes a constant of another module
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
BEGIN Console.InterfaceName := "mine" END Evil.
told:
evil/Evil.m3:3:7: error[M3-0310]: cannot assign to a constant
    3 | BEGIN Console.InterfaceName := "mine" END Evil.
      |       ^^^^^^^^^^^^^^^^^^^^^
      = note: assignment (Modula-3 2.3.1)

attack: redefines a predeclared type
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE INTEGER = REFANY;
BEGIN END Evil.
told:
evil/Evil.m3:2:6: error[M3-0073]: `INTEGER` is a reserved identifier and cannot be declared
    2 | TYPE INTEGER = REFANY;
      |      ^^^^^^^
      = note: reserved identifiers (Modula-3 2.8.2)

