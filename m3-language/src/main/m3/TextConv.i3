(* SPDX-License-Identifier: MIT *)
INTERFACE TextConv;

(* Texts with escapes for what does not print, and texts in pieces (classical: libm3 TextConv).

   An encoding has \n, \t, \r and \f for these characters, \ and three octal digits from 000 to 177 for the others of NonPrinting, \ before
   Escape and Quotes, and all other characters as they are. Decoding takes \ and any other character for that character. *)

TYPE CharSet = SET OF CHAR;

CONST
  Escape      = '\\';
  NonPrinting = CharSet{'\000' .. '\037', '\177'};
  Quotes      = CharSet{'\'', '\"'};

EXCEPTION Fail;  (* what is decoded is no encoding *)

PROCEDURE Encode (textIn: TEXT; quoted: BOOLEAN := TRUE): TEXT;
(* The encoding of textIn, between double quotes when quoted. *)

PROCEDURE EncodedCharSize (charIn: CHAR): INTEGER;
PROCEDURE EncodedCharsSize (READONLY charsIn: ARRAY OF CHAR): INTEGER;
(* How many characters encode charIn, 1, 2 or 4; how many encode charsIn. *)

PROCEDURE EncodeChar (charIn: CHAR; VAR (*OUT*) charsOut: ARRAY [0 .. 3] OF CHAR): INTEGER;
PROCEDURE EncodeChars (READONLY charsIn: ARRAY OF CHAR; VAR (*OUT*) charsOut: ARRAY OF CHAR): INTEGER;
(* Put the encoding at the beginning of charsOut, which has room for it, and give its size. *)

PROCEDURE Decode (textIn: TEXT; quoted: BOOLEAN := TRUE): TEXT RAISES {Fail};
(* What textIn encodes; Fail when quoted and it is not between double quotes. *)

PROCEDURE DecodeChar (READONLY charsIn: ARRAY [0 .. 3] OF CHAR; availIn: INTEGER; VAR (*OUT*) charOut: CHAR): INTEGER
  RAISES {Fail};
(* Sets charOut to what the beginning of charsIn encodes, of which the first availIn count, and gives how many it took. *)

PROCEDURE DecodedCharsSize (READONLY charsIn: ARRAY OF CHAR): INTEGER RAISES {Fail};
PROCEDURE DecodeChars (READONLY charsIn: ARRAY OF CHAR; VAR (*OUT*) charsOut: ARRAY OF CHAR): INTEGER RAISES {Fail};
(* How many characters charsIn encodes; puts them at the beginning of charsOut, which has room for them, too. *)

PROCEDURE Explode (text: TEXT; VAR (*OUT*) array: ARRAY OF TEXT; READONLY sep: SET OF CHAR);
(* Cuts text at each character of sep and sets array to the pieces. When they do not fit, the last one has all the rest. *)

PROCEDURE ExplodedSize (text: TEXT; READONLY sep: SET OF CHAR): INTEGER;
(* In how many pieces Explode cuts text: one more than it has characters of sep. *)

PROCEDURE Implode (READONLY array: ARRAY OF TEXT; sep: CHAR): TEXT;
(* The texts of array with sep between them. *)

END TextConv.
