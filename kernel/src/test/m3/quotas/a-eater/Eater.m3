MODULE Eater;
IMPORT Fmt, Thread;
TYPE
  List = REF RECORD next: List END;
  Idle = Thread.Closure OBJECT OVERRIDES apply := Sleep END;
VAR list: List; text: TEXT; array: REF ARRAY OF INTEGER; mutex := NEW(MUTEX); condition := NEW(Thread.Condition);

PROCEDURE Eat (what: What) =
  BEGIN
    n := 0;
    text := "x";
    CASE what OF
    | What.Objects => LOOP list := NEW(List, next := NIL); INC(n) END;
    | What.Arrays => LOOP array := NEW(REF ARRAY OF INTEGER, 100); INC(n) END;
    | What.Large => array := NEW(REF ARRAY OF INTEGER, 100000000);
    | What.Texts => LOOP text := text & "y"; INC(n) END;
    | What.Library => LOOP text := Fmt.Pad("x", 1000); INC(n) END;
    | What.Threads => LOOP EVAL Thread.Fork(NEW(Idle)); INC(n) END;
    | What.Loop => LOOP END;
    | What.Recursion => EVAL Down(0);
    | What.Stubborn => LOOP TRY LOOP END EXCEPT ELSE INC(n) END END;
    | What.StubbornHeap => LOOP TRY LOOP list := NEW(List, next := list) END EXCEPT ELSE INC(n) END END;
    END;
  END Eat;

PROCEDURE Down (depth: INTEGER): INTEGER = BEGIN n := depth; RETURN Down(depth + 1) + 1 END Down;
PROCEDURE Sleep (<*UNUSED*> self: Idle): REFANY = BEGIN LOCK mutex DO Thread.Wait(mutex, condition) END; RETURN NIL END Sleep;
BEGIN END Eater.
