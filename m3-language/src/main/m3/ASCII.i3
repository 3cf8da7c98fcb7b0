(* SPDX-License-Identifier: MIT *)
INTERFACE ASCII;

(* The characters of ASCII: names for those without a print, sets, and maps of case (classical: libm3 ASCII). *)

TYPE
  Range = CHAR;
  Set   = SET OF Range;  (* so that a set of these can be used where a set of characters is asked for *)

CONST
  NUL = '\000';  SOH = '\001';  STX = '\002';  ETX = '\003';
  EOT = '\004';  ENQ = '\005';  ACK = '\006';  BEL = '\007';
  BS  = '\010';  HT  = '\011';  NL  = '\012';  VT  = '\013';
  NP  = '\014';  CR  = '\015';  SO  = '\016';  SI  = '\017';
  DLE = '\020';  DC1 = '\021';  DC2 = '\022';  DC3 = '\023';
  DC4 = '\024';  NAK = '\025';  SYN = '\026';  ETB = '\027';
  CAN = '\030';  EM  = '\031';  SUB = '\032';  ESC = '\033';
  FS  = '\034';  GS  = '\035';  RS  = '\036';  US  = '\037';
  SP  = '\040';  DEL = '\177';

  All       = Set{FIRST(Range) .. LAST(Range)};
  Asciis    = Set{NUL .. DEL};
  Controls  = Set{NUL .. US, DEL};
  Spaces    = Set{SP, HT, NL, NP, CR};
  Digits    = Set{'0' .. '9'};
  Uppers    = Set{'A' .. 'Z'};
  Lowers    = Set{'a' .. 'z'};
  Letters   = Uppers + Lowers;
  AlphaNumerics = Letters + Digits;
  Graphics  = Asciis - Controls;
  Punctuation = Graphics - AlphaNumerics;

VAR (*CONST*)
  Upper, Lower, Control: ARRAY Range OF Range;
  (* A letter as capital, as small; a graphic as the character its key gives with Control, which has the lower five bits of its
     code; each other character as it is. *)

END ASCII.
