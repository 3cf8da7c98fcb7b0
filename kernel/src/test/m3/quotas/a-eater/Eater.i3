INTERFACE Eater;
TYPE What = {Objects, Arrays, Large, Texts, Library, Threads, Loop, Recursion, Stubborn, StubbornHeap};
VAR n: INTEGER;
(* How often the last Eat used something. *)
PROCEDURE Eat (what: What);
(* Uses without end. *)
END Eater.
