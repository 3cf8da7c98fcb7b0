(* SPDX-License-Identifier: MIT *)
INTERFACE Swap;

(* Integers in the other order of bytes (classical: libm3 Swap). *)

TYPE
  Endian = {Little, Big};
  Int16  = BITS 16 FOR [-16_7FFF - 1 .. 16_7FFF];
  Int32  = BITS 32 FOR [-16_7FFFFFFF - 1 .. 16_7FFFFFFF];
  Int64  = INTEGER;
  UInt16 = BITS 16 FOR [0 .. 16_FFFF];
  UInt32 = BITS 32 FOR [0 .. 16_FFFFFFFF];

PROCEDURE GetEndian (): Endian;
(* Little: what VIEW and Word see has its least byte first. *)

PROCEDURE Swap2 (n: Int16): Int16;
PROCEDURE Swap2U (n: UInt16): UInt16;
PROCEDURE Swap4 (n: Int32): Int32;
PROCEDURE Swap4U (n: UInt32): UInt32;
PROCEDURE Swap8 (n: Int64): Int64;
(* n with its bytes reversed. *)

END Swap.
