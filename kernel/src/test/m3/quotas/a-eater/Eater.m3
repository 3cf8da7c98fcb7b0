MODULE Eater;
IMPORT Fmt, Thread;
TYPE
  List = REF RECORD next: List END;
  Arrays = REF RECORD next: Arrays; a: REF ARRAY OF INTEGER END;
  Idle = Thread.Closure OBJECT OVERRIDES apply := Sleep END;
CONST Hundred = "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890";
CONST All = 10000000; Some = 500000;  (* bytes *)
VAR list: List; text: TEXT; array: REF ARRAY OF INTEGER; arrays: Arrays; window: ARRAY [0 .. 39] OF REF ARRAY OF INTEGER; mutex := NEW(MUTEX); condition := NEW(Thread.Condition);

PROCEDURE Eat (what: What) =
  BEGIN
    n := 0;
    text := "x";
    list := NIL;
    arrays := NIL;
    CASE what OF
    | What.Objects => LOOP list := NEW(List, next := list); INC(n) END;
    | What.Arrays => LOOP arrays := NEW(Arrays, next := arrays, a := NEW(REF ARRAY OF INTEGER, 100)); INC(n) END;
    | What.Large => array := NEW(REF ARRAY OF INTEGER, 100000000);
    | What.Texts => LOOP text := text & Hundred; INC(n) END;
    | What.Library => LOOP text := text & Fmt.Pad("x", 1000); INC(n) END;
    | What.Threads => LOOP EVAL Thread.Fork(NEW(Idle)); INC(n) END;
    | What.Loop => LOOP END;
    | What.Recursion => EVAL Down(0);
    | What.Stubborn => LOOP TRY LOOP END EXCEPT ELSE INC(n) END END;
    | What.StubbornHeap => LOOP TRY LOOP list := NEW(List, next := list) END EXCEPT ELSE INC(n) END END;
    | What.Garbage => FOR i := 1 TO All DIV 24 DO list := NEW(List, next := NIL); INC(n) END;
    | What.Window => FOR i := 1 TO Some DIV 816 DO window[i MOD NUMBER(window)] := NEW(REF ARRAY OF INTEGER, 100); INC(n) END;
    | What.Drops => WHILE n < Some DIV 24 DO TRY LOOP list := NEW(List, next := list); INC(n) END EXCEPT ELSE list := NIL END END;
    END;
  END Eat;

PROCEDURE Down (depth: INTEGER): INTEGER = BEGIN n := depth; RETURN Down(depth + 1) + 1 END Down;
PROCEDURE Sleep (<*UNUSED*> self: Idle): REFANY = BEGIN LOCK mutex DO Thread.Wait(mutex, condition) END; RETURN NIL END Sleep;
BEGIN END Eater.
