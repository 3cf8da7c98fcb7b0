(* SPDX-License-Identifier: MIT *)
INTERFACE Swap;

(* Integers in the other order of bytes (classical: m3core Swap). *)

TYPE Endian = {Big, Little};

PROCEDURE GetEndian (): Endian;
(* Little: what VIEW and Word see has its least byte first. *)

CONST FirstInt32 = -1 - 16_7FFFFFFF;

TYPE
  Int16  = BITS 16 FOR [-16_8000 .. 16_7FFF];
  Int32  = BITS 32 FOR [FirstInt32 .. 16_7FFFFFFF];
  UInt16 = BITS 16 FOR [0 .. 16_FFFF];
  UInt32 = BITS 32 FOR [0 .. 16_FFFFFFFF];

  Int64On32 = RECORD a, b: Int32 END;
  Int64On64 = RECORD v: INTEGER END;
  (* 64 bits as two integers or one. *)

PROCEDURE Swap2 (i: Int16): Int16;
PROCEDURE Swap2U (i: UInt16): UInt16;
PROCEDURE Swap4 (i: Int32): Int32;
PROCEDURE Swap4U (i: UInt32): UInt32;
PROCEDURE SwapInt (i: INTEGER): INTEGER;
(* i with its bytes reversed. *)

PROCEDURE Swap8 (READONLY i: Int64On32): Int64On32;
(* Int64On32{Swap4(i.b), Swap4(i.a)} *)

END Swap.
