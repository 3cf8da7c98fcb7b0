(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE PQueueRep(PQ);

(* How priority queues are kept (classical: libm3 PQueueRep). PQ is PQueue(Priority).

   The sz elements are heap[1] .. heap[sz]; none is greater than those at 2 * i and 2 * i + 1. heap is not NIL once the queue was made. *)

REVEAL PQ.Default <: DefaultPub;

TYPE
  EltsArray = REF ARRAY OF PQ.Elt;
  DefaultPub = PQ.DefaultPub OBJECT
    sz  : CARDINAL := 0;
    heap: EltsArray := NIL;
  END;

END PQueueRep.
