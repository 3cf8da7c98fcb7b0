(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Stack(Elem);

(* Stacks: what was put last is taken first.

   Elem contains a type T that is no open array and CONST Brand, a text. Stacks are not safe for threads. *)

CONST Brand = "(Stack " & Elem.Brand & ")";

TYPE
  T <: Public;

  Public = OBJECT METHODS
    init (sizeHint: CARDINAL := 5): T;
    (* Makes the stack empty and gives it. *)
    push (READONLY x: Elem.T);
    (* Puts x on top. *)
    pop (): Elem.T;
    (* Removes the element on top and gives it; a fault when there is none. *)
    get (i: CARDINAL := 0): Elem.T;
    (* The element i below the top one; a fault when there is none. *)
    size (): CARDINAL;
  END;

END Stack.
