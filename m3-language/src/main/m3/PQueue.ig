(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE PQueue(Priority);

(* Priority queues: the least element is taken first (classical: libm3 PQueue).

   Priority contains a type T that is no open array, CONST Brand, a text, and PROCEDURE Compare (a, b: T): [-1 .. 1],
   a total order. Queues are not safe for threads. *)

CONST
  EltBrand     = "(PQueueElt " & Priority.Brand & ")";
  Brand        = "(PQueue " & Priority.Brand & ")";
  DefaultBrand = "(Default " & Brand & ")";

TYPE
  Elt <: EltPub;
  EltPub = OBJECT priority: Priority.T END;
  (* What is queued: an object of a subtype, in one queue at most. Its priority changes by change only while it is. *)

EXCEPTION
  Empty;       (* the queue has no element *)
  NotInQueue;  (* the element is not in the queue *)

TYPE
  T = OBJECT METHODS
    insert (READONLY elt: Elt);
    (* Adds elt. *)
    delete (elt: Elt) RAISES {NotInQueue};
    (* Removes elt. *)
    size (): CARDINAL;
    min (): Elt RAISES {Empty};
    (* An element whose priority is least. *)
    deleteMin (): Elt RAISES {Empty};
    (* Removes what min gives. *)
    change (elt: Elt; newP: Priority.T) RAISES {NotInQueue};
    (* Gives elt another priority. *)
  END;

  Default <: DefaultPub;
  (* A heap: size and min take constant time, the others O(log n). *)

  DefaultPub = T OBJECT METHODS
    init (sizeHint: CARDINAL := 10): Default;
    (* Makes the queue empty and gives it. *)
    fromArray (READONLY e: ARRAY OF Elt): Default;
    (* Makes the queue hold the elements of e, in linear time, and gives it. *)
    pCompare (READONLY p1, p2: Priority.T): [-1 .. 1];
    (* Priority.Compare; the order of the queue, which may be overridden. *)
  END;

END PQueue.
