INTERFACE Eater;
TYPE What = {Objects, Arrays, Large, Texts, Library, Threads, Loop, Recursion, Stubborn, StubbornHeap, Garbage, Window, Drops};
VAR n: INTEGER;
(* How often the last Eat used something. *)
PROCEDURE Eat (what: What);
(* Uses without end; the last three, 100 or 5 times a quota of 100,000 bytes of heap, of which nothing is kept, or a part, or what there is until it is too much. *)
END Eater.
