(* SPDX-License-Identifier: MIT *)
MODULE NumberHeap = Heap(Number) END NumberHeap.
