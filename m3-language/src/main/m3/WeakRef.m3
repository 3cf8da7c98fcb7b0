(* SPDX-License-Identifier: MIT *)
MODULE WeakRef;

IMPORT HostWeak, IntRefTbl, Process, Word;

CONST Least = 1000;

TYPE CleanUp = REF RECORD weak: T; r: REFANY; p: CleanUpProc; next: CleanUp END;

VAR
  mu       := NEW(MUTEX);
  live     := NEW(IntRefTbl.Default).init();  (* by number, what HostWeak made *)
  made     : Word.T := 0;
  most     := Least;  (* with so many in live, those that died are taken out *)
  cleanUps : CleanUp := NIL;

PROCEDURE FromRef (r: REFANY; p: CleanUpProc := NIL): T =
  VAR w: T;
  BEGIN
    <*ASSERT r # NIL WITH "a weak reference to NIL"*>
    LOCK mu DO
      INC(made);
      FOR i := 0 TO 7 DO w.byte[i] := Word.Extract(made, 8 * i, 8) END;
      IF live.size() >= most THEN Purge() END;
      EVAL live.put(made, HostWeak.Make(r));
      IF p # NIL THEN cleanUps := NEW(CleanUp, weak := w, r := r, p := p, next := cleanUps) END;
    END;
    RETURN w;
  END FromRef;

PROCEDURE Purge () =
  VAR all := live.iterate(); kept := NEW(IntRefTbl.Default).init(); number: INTEGER; weak: REFANY;
  BEGIN
    WHILE all.next(number, weak) DO
      IF HostWeak.Get(weak) # NIL THEN EVAL kept.put(number, weak) END;
    END;
    live := kept;
    most := MAX(Least, 2 * live.size());
  END Purge;

PROCEDURE ToRef (w: T): REFANY =
  VAR number: Word.T := 0; weak: REFANY;
  BEGIN
    FOR i := 7 TO 0 BY -1 DO number := Word.Or(Word.LeftShift(number, 8), w.byte[i]) END;
    LOCK mu DO
      IF live.get(number, weak) THEN RETURN HostWeak.Get(weak) ELSE RETURN NIL END;
    END;
  END ToRef;

PROCEDURE AtExit () =
  VAR c: CleanUp;
  BEGIN
    WHILE cleanUps # NIL DO
      c := cleanUps;
      cleanUps := c.next;
      c.p(c.weak, c.r);
    END;
  END AtExit;

BEGIN
  Process.RegisterExitor(AtExit);
END WeakRef.
