(* SPDX-License-Identifier: MIT *)
MODULE Adventure EXPORTS Main;

(* A very small adventure. It reads commands, a line each, or plays a game of its own when there is none to read. *)

IMPORT Fmt, IO, Rd, Stdio, Text, TextConv, TextIntTbl, TextRd, TextSetDef, Thread;

<*FATAL Rd.Failure, Thread.Alerted*>

TYPE
  Direction = {North, South, East, West};
  Place     = OBJECT name, view: TEXT; exits := ARRAY Direction OF Place{NIL, ..} END;
  Thing     = OBJECT name: TEXT; place: Place := NIL (* NIL: carried *) END;
  Verb      = {Go, Take, Drop, Look, Inventory, Unlock, Quit};

CONST
  Names  = ARRAY Direction OF TEXT{"north", "south", "east", "west"};
  Verbs  = ARRAY Verb OF TEXT{"go", "take", "drop", "look", "inventory", "unlock", "quit"};
  Back   = ARRAY Direction OF Direction{Direction.South, Direction.North, Direction.West, Direction.East};
  Script = "look\ngo north\ntake lamp\ngo east\nunlock door\ntake key\ngo west\ngo south\nfly\ngo south\nunlock door\n"
             & "inventory\ngo south\nlook\n";

VAR
  garden  := NEW(Place, name := "garden", view := "An overgrown garden. A locked door is in the wall to the south.");
  hall    := NEW(Place, name := "hall", view := "A dusty hall.");
  library := NEW(Place, name := "library", view := "Shelves up to the ceiling.");
  vault   := NEW(Place, name := "vault", view := "The vault, full of gold. You have won!");
  things  := ARRAY [0 .. 1] OF Thing{
               NEW(Thing, name := "lamp", place := hall), NEW(Thing, name := "key", place := library)};
  here    := garden;
  verbs   := NEW(TextIntTbl.Default).init();
  visited := NEW(TextSetDef.T).init();
  over    := FALSE;

PROCEDURE Connect (from: Place; d: Direction; to: Place) =
  BEGIN
    from.exits[d] := to;
    to.exits[Back[d]] := from;
  END Connect;

PROCEDURE Say (t: TEXT) =
  BEGIN
    IO.Put(t & "\n");
  END Say;

PROCEDURE Look () =
  BEGIN
    Say(here.view);
    FOR i := 0 TO LAST(things) DO
      IF things[i].place = here THEN Say("There is a " & things[i].name & " here.") END;
    END;
    FOR d := FIRST(Direction) TO LAST(Direction) DO
      IF here.exits[d] # NIL THEN Say(Fmt.F("To the %s: the %s.", Names[d], here.exits[d].name)) END;
    END;
    IF here = vault THEN over := TRUE END;
  END Look;

PROCEDURE Go (where: TEXT) =
  BEGIN
    FOR d := FIRST(Direction) TO LAST(Direction) DO
      IF Text.Equal(Names[d], where) AND here.exits[d] # NIL THEN
        here := here.exits[d];
        IF visited.insert(here.name) THEN Say("The " & here.name & " again.") ELSE Look() END;
        RETURN;
      END;
    END;
    Say("There is no way.");
  END Go;

(* The thing called name at a place, NIL for what is carried. *)
PROCEDURE Find (name: TEXT; at: Place): Thing =
  BEGIN
    FOR i := 0 TO LAST(things) DO
      IF Text.Equal(things[i].name, name) AND things[i].place = at THEN RETURN things[i] END;
    END;
    RETURN NIL;
  END Find;

PROCEDURE Move (name: TEXT; from, to: Place; did, cannot: TEXT) =
  VAR thing := Find(name, from);
  BEGIN
    IF thing = NIL THEN
      Say(cannot);
    ELSE
      thing.place := to;
      Say(did);
    END;
  END Move;

PROCEDURE Inventory () =
  VAR carried := "";
  BEGIN
    FOR i := 0 TO LAST(things) DO
      IF things[i].place = NIL THEN carried := carried & " " & things[i].name END;
    END;
    IF Text.Empty(carried) THEN carried := " nothing" END;
    Say("You carry" & carried & ".");
  END Inventory;

PROCEDURE Unlock () =
  BEGIN
    IF here # garden THEN
      Say("There is no lock here.");
    ELSIF Find("key", NIL) = NIL THEN
      Say("You have no key.");
    ELSE
      Connect(garden, Direction.South, vault);
      Say("The door is open.");
    END;
  END Unlock;

PROCEDURE Do (verb: Verb; what: TEXT) =
  BEGIN
    CASE verb OF
    | Verb.Go => Go(what);
    | Verb.Take => Move(what, here, NIL, "Taken.", "You see no " & what & ".");
    | Verb.Drop => Move(what, NIL, here, "Dropped.", "You have no " & what & ".");
    | Verb.Look => Look();
    | Verb.Inventory => Inventory();
    | Verb.Unlock => Unlock();
    | Verb.Quit => over := TRUE;
    END;
  END Do;

VAR rd: Rd.T := Stdio.stdin; words: ARRAY [0 .. 1] OF TEXT; verb: INTEGER; line: TEXT;
BEGIN
  Connect(garden, Direction.North, hall);
  Connect(hall, Direction.East, library);
  FOR v := FIRST(Verb) TO LAST(Verb) DO EVAL verbs.put(Verbs[v], ORD(v)) END;
  EVAL visited.insert(garden.name);
  IF Rd.EOF(rd) THEN rd := TextRd.New(Script) END;
  TRY
    WHILE NOT over DO
      line := Rd.GetLine(rd);
      Say("> " & line);
      words[1] := "";
      TextConv.Explode(line, words, SET OF CHAR{' '});
      IF verbs.get(words[0], verb) THEN Do(VAL(verb, Verb), words[1]) ELSE Say("I do not know how to " & line & ".") END;
    END;
  EXCEPT
    Rd.EndOfFile => Say("You fall asleep.");
  END;
END Adventure.
