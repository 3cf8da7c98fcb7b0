(* SPDX-License-Identifier: MIT *)
MODULE JobHeap = Heap(Job) END JobHeap.
