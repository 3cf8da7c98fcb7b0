(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Heap(Element);

(* Heaps of Element.T, least first by Element.Less. *)

TYPE
  T <: Public;
  Public = OBJECT METHODS
    init (size: CARDINAL): T;       (* empty, with room for size elements *)
    put (READONLY e: Element.T);    (* at most size times more than get *)
    get (): Element.T;              (* removes the least; not of an empty heap *)
    size (): CARDINAL;
  END;

END Heap.
