(* SPDX-License-Identifier: MIT *)
INTERFACE JobHeap = Heap(Job) END JobHeap.
