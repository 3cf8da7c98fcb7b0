attack: looks behind NIL
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR r: REF INTEGER := NIL;
BEGIN r^ := 1 END Evil.
told:
evil/Evil.m3:3:7: error[M3-0902]: NIL has no referent
    3 | BEGIN r^ := 1 END Evil.
      |       ^^
      = note: designators (Modula-3 2.6.3)
      at Evil.<body> (evil/Evil.m3:3)

attack: writes outside an array
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR a := NEW(REF ARRAY OF INTEGER, 4); i := 4;
BEGIN a[i] := 1 END Evil.
told:
evil/Evil.m3:3:7: error[M3-0901]: subscript 4 is outside 0 .. 3
    3 | BEGIN a[i] := 1 END Evil.
      |       ^^^^
      = note: designators (Modula-3 2.6.3)
      at Evil.<body> (evil/Evil.m3:3)

attack: writes before an array
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR a := NEW(REF ARRAY OF INTEGER, 4); i := -1;
BEGIN a[i] := 1 END Evil.
told:
evil/Evil.m3:3:7: error[M3-0901]: subscript -1 is outside 0 .. 3
    3 | BEGIN a[i] := 1 END Evil.
      |       ^^^^
      = note: designators (Modula-3 2.6.3)
      at Evil.<body> (evil/Evil.m3:3)

attack: takes a part that sticks out
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR a := NEW(REF ARRAY OF INTEGER, 4); n := 5;
BEGIN SUBARRAY(a^, 0, n)[0] := 1 END Evil.
told:
evil/Evil.m3:3:7: error[M3-0901]: subscript 4 is outside 0 .. 3
    3 | BEGIN SUBARRAY(a^, 0, n)[0] := 1 END Evil.
      |       ^^^^^^^^^^^^^^^^^^
      = note: designators (Modula-3 2.6.3)
      at Evil.<body> (evil/Evil.m3:3)

attack: stores what a subrange has not
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR s: [0 .. 9]; n := 10;
BEGIN s := n END Evil.
told:
evil/Evil.m3:3:12: error[M3-0900]: value 10 is not in `[0 .. 9]`
    3 | BEGIN s := n END Evil.
      |            ^
      = note: assignment (Modula-3 2.3.1)
      at Evil.<body> (evil/Evil.m3:3)

attack: guesses a richer subtype
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
TYPE Rich = BRANDED OBJECT secret: INTEGER END;
VAR r: REFANY := Console.Open();
BEGIN NARROW(r, Rich).secret := 1 END Evil.
told:
evil/Evil.m3:5:7: error[M3-0903]: a `Console.T` is not a `Evil.Rich`
    5 | BEGIN NARROW(r, Rich).secret := 1 END Evil.
      |       ^^^^^^^^^^^^^^^
      = note: NARROW (Modula-3 2.6.13)
      at Evil.<body> (evil/Evil.m3:5)

attack: guesses the representation
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
TYPE Guess = REF RECORD open: BOOLEAN END;
VAR r: REFANY := Console.Open();
BEGIN NARROW(r, Guess).open := FALSE END Evil.
told:
evil/Evil.m3:5:7: error[M3-0903]: a `Console.T` is not a `Evil.Guess`
    5 | BEGIN NARROW(r, Guess).open := FALSE END Evil.
      |       ^^^^^^^^^^^^^^^^
      = note: NARROW (Modula-3 2.6.13)
      at Evil.<body> (evil/Evil.m3:5)

attack: guesses the brand too
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
TYPE Guess = BRANDED "Console.T" REF RECORD open: BOOLEAN END;
VAR r: REFANY := Console.Open();
BEGIN NARROW(r, Guess).open := FALSE END Evil.
told:
evil/Evil.m3:5:7: error[M3-0903]: a `Console.T` is not a `Evil.Guess`
    5 | BEGIN NARROW(r, Guess).open := FALSE END Evil.
      |       ^^^^^^^^^^^^^^^^
      = note: NARROW (Modula-3 2.6.13)
      at Evil.<body> (evil/Evil.m3:5)

attack: looks for a guess by TYPECASE
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Console;
TYPE Guess = BRANDED "Console.T" REF RECORD open: BOOLEAN END;
VAR r: REFANY := Console.Open();
BEGIN TYPECASE r OF Guess (g) => g.open := FALSE | REFANY => <*ASSERT FALSE*> END END Evil.
told:
evil/Evil.m3:5:62: error[M3-0909]: assertion failed
    5 | BEGIN TYPECASE r OF Guess (g) => g.open := FALSE | REFANY => <*ASSERT FALSE*> END END Evil.
      |                                                              ^^^^^^^^^^^^^^^^
      = note: ASSERT (Modula-3 2.8.5)
      at Evil.<body> (evil/Evil.m3:5)

attack: calls NIL
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR p: PROCEDURE () := NIL;
BEGIN p() END Evil.
told:
evil/Evil.m3:3:7: error[M3-0915]: NIL is called
    3 | BEGIN p() END Evil.
      |       ^^^
      = note: calls (Modula-3 2.3.2)
      at Evil.<body> (evil/Evil.m3:3)

attack: raises what nobody handles
file: Evil.m3
MODULE Evil EXPORTS Main;
EXCEPTION Evil;
BEGIN RAISE Evil END Evil.
told:
evil/Evil.m3:3:7: error[M3-0924]: exception Evil.Evil is not caught
    3 | BEGIN RAISE Evil END Evil.
      |       ^^^^^^^^^^
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:3)

attack: raises what its type does not list
file: Evil.m3
MODULE Evil EXPORTS Main;
EXCEPTION E;
PROCEDURE P () RAISES {} = BEGIN RAISE E END P;
BEGIN P() END Evil.
told:
evil/Evil.m3:3:34: error[M3-0908]: `Evil.P` raised exception Evil.E, which its RAISES does not list
    3 | PROCEDURE P () RAISES {} = BEGIN RAISE E END P;
      |                                  ^^^^^^^
      = note: RAISES (Modula-3 2.2.8)
      at Evil.P (evil/Evil.m3:3)
      at Evil.<body> (evil/Evil.m3:4)

attack: divides by zero
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR zero := 0;
BEGIN EVAL 1 DIV zero END Evil.
told:
evil/Evil.m3:3:12: error[M3-0907]: division by zero
    3 | BEGIN EVAL 1 DIV zero END Evil.
      |            ^^^^^^^^^^
      = note: operators (Modula-3 2.6.10)
      at Evil.<body> (evil/Evil.m3:3)

attack: releases a lock that it does not hold
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
VAR m := NEW(MUTEX);
BEGIN Thread.Release(m) END Evil.
told:
error[M3-0922]: the thread does not hold the mutex it releases
      = note: LOCK (Modula-3 2.3.19)
      at Evil.<body> (evil/Evil.m3:4)

attack: recurses without end
file: Evil.m3
MODULE Evil EXPORTS Main;
PROCEDURE P (n: INTEGER): INTEGER = BEGIN RETURN P(n + 1) + 1 END P;
BEGIN EVAL P(0) END Evil.
told:
evil/Evil.m3:2:37: error[M3-0925]: domain `evil` is over its quota of depth of stack: 501 of 500 activations
    2 | PROCEDURE P (n: INTEGER): INTEGER = BEGIN RETURN P(n + 1) + 1 END P;
      |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)
      at Evil.P (evil/Evil.m3:2)

attack: recurses in its handler
file: Evil.m3
MODULE Evil EXPORTS Main;
PROCEDURE P () = BEGIN TRY P() EXCEPT ELSE P() END END P;
BEGIN P() END Evil.
told:
spin: domain `evil` stopped in event `Evil.<body>`, procedure `Evil.P` (evil/Evil.m3:2): error[M3-0925]: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
error[M3-0929]: domain `evil`, which `Evil` is of, was stopped: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
      = note: a fault is put down to the domain (docs/protection.md)
      at Evil.P
      at Evil.<body> (evil/Evil.m3:3)

attack: never ends its initialisation
file: Evil.m3
MODULE Evil EXPORTS Main;
BEGIN LOOP END END Evil.
told:
evil/Evil.m3:2:7: error[M3-0925]: domain `evil` is over its quota of processor time: 3000100 of 3000000 ns
    2 | BEGIN LOOP END END Evil.
      |       ^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:2)

attack: never ends and handles everything
file: Evil.m3
MODULE Evil EXPORTS Main;
BEGIN LOOP TRY LOOP END EXCEPT ELSE END END END Evil.
told:
spin: domain `evil` stopped in event `Evil.<body>`, procedure `Evil.<body>` (evil/Evil.m3:2): error[M3-0925]: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
error[M3-0929]: domain `evil`, which `Evil` is of, was stopped: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
      = note: a fault is put down to the domain (docs/protection.md)
      at Evil.<body>

attack: never ends in FINALLY
file: Evil.m3
MODULE Evil EXPORTS Main;
BEGIN TRY LOOP END FINALLY LOOP END END END Evil.
told:
evil/Evil.m3:2:28: error[M3-0925]: domain `evil` is over its quota of processor time: 3187700 of 3000000 ns
    2 | BEGIN TRY LOOP END FINALLY LOOP END END END Evil.
      |                            ^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:2)

attack: waits for ever in its initialisation
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
VAR m := NEW(MUTEX); c := NEW(Thread.Condition);
BEGIN LOCK m DO Thread.Wait(m, c) END END Evil.
told:
spin: domain `evil` is left to itself: its initialisation does not end

attack: keeps a lock and loops
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR m := NEW(MUTEX);
BEGIN LOCK m DO LOOP END END END Evil.
told:
evil/Evil.m3:3:17: error[M3-0925]: domain `evil` is over its quota of processor time: 3000100 of 3000000 ns
    3 | BEGIN LOCK m DO LOOP END END END Evil.
      |                 ^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:3)

attack: allocates a list without end
file: Evil.m3
MODULE Evil EXPORTS Main;
TYPE L = REF RECORD next: L END;
VAR l: L;
BEGIN LOOP l := NEW(L, next := l) END END Evil.
told:
evil/Evil.m3:4:7: error[M3-0925]: domain `evil` is over its quota of heap: 1000032 of 1000000 bytes
    4 | BEGIN LOOP l := NEW(L, next := l) END END Evil.
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:4)

attack: allocates a gigabyte
file: Evil.m3
MODULE Evil EXPORTS Main;
BEGIN EVAL NEW(REF ARRAY OF CHAR, 1000000000) END Evil.
told:
evil/Evil.m3:2:12: error[M3-0925]: domain `evil` is over its quota of heap: 1000000016 of 1000000 bytes
    2 | BEGIN EVAL NEW(REF ARRAY OF CHAR, 1000000000) END Evil.
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:2)

attack: allocates more than any array has
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR n := LAST(INTEGER);
BEGIN EVAL NEW(REF ARRAY OF CHAR, n) END Evil.
told:
evil/Evil.m3:3:12: error[M3-0913]: the heap is full
    3 | BEGIN EVAL NEW(REF ARRAY OF CHAR, n) END Evil.
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^
      at Evil.<body> (evil/Evil.m3:3)

attack: allocates a matrix of a terabyte
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR n := 1000000;
BEGIN EVAL NEW(REF ARRAY OF ARRAY OF CHAR, n, n) END Evil.
told:
evil/Evil.m3:3:12: error[M3-0925]: domain `evil` is over its quota of heap: 1000000000016 of 1000000 bytes
    3 | BEGIN EVAL NEW(REF ARRAY OF ARRAY OF CHAR, n, n) END Evil.
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:3)

attack: doubles a text without end
file: Evil.m3
MODULE Evil EXPORTS Main;
VAR t := "x";
BEGIN LOOP t := t & t END END Evil.
told:
evil/Evil.m3:3:17: error[M3-0925]: domain `evil` is over its quota of heap: 2797322 of 1000000 bytes
    3 | BEGIN LOOP t := t & t END END Evil.
      |                 ^^^^^
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:3)

attack: has the library make long texts
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Fmt;
VAR t: TEXT;
BEGIN LOOP t := Fmt.Pad("x", 10000) END END Evil.
told:
library/Fmt.m3: error[M3-0925]: domain `evil` is over its quota of processor time: 3000100 of 3000000 ns
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Fmt.Pad (library/Fmt.m3)
      at Evil.<body> (evil/Evil.m3:4)

attack: forks without end
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Run END;
PROCEDURE Run (self: C): REFANY = BEGIN Thread.Pause(1.0d6); RETURN self END Run;
BEGIN LOOP EVAL Thread.Fork(NEW(C)) END END Evil.
told:
error[M3-0925]: domain `evil` is over its quota of strands: 11 of 10 strands
      = note: quotas hold for a domain and those below it (docs/protection.md)
      at Evil.<body> (evil/Evil.m3:5)

attack: leaves a thread that loops
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Run END;
PROCEDURE Run (<*UNUSED*> self: C): REFANY = BEGIN LOOP TRY LOOP END EXCEPT ELSE END END END Run;
BEGIN EVAL Thread.Fork(NEW(C)) END Evil.
told:
spin: domain `evil` stopped in event `Evil.Run`, procedure `Evil.Run` (evil/Evil.m3:4): error[M3-0925]: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns

attack: leaves a thread that fails
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT r: REF INTEGER OVERRIDES apply := Run END;
PROCEDURE Run (self: C): REFANY = BEGIN self.r^ := 1; RETURN NIL END Run;
BEGIN EVAL Thread.Fork(NEW(C)) END Evil.
told:
spin: domain `evil` thread ended in event `Evil.Run`, procedure `Evil.Run` (evil/Evil.m3:4): error[M3-0902]: NIL has no referent

attack: leaves a thread that ends with a lock
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Run END;
VAR m := NEW(MUTEX);
PROCEDURE Run (<*UNUSED*> self: C): REFANY = BEGIN Thread.Acquire(m); RETURN NIL END Run;
BEGIN EVAL Thread.Join(Thread.Fork(NEW(C))); LOCK m DO RAISE Thread.Alerted END END Evil.
told:
evil/Evil.m3:6:56: error[M3-0924]: exception Thread.Alerted is not caught
    6 | BEGIN EVAL Thread.Join(Thread.Fork(NEW(C))); LOCK m DO RAISE Thread.Alerted END END Evil.
      |                                                        ^^^^^^^^^^^^^^^^^^^^
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:6)

