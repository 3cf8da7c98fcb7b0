(* SPDX-License-Identifier: MIT *)
INTERFACE NumberHeap = Heap(Number) END NumberHeap.
