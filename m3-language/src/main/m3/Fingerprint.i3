(* SPDX-License-Identifier: MIT *)
INTERFACE Fingerprint;

(* Short names for long texts (classical: libm3 Fingerprint): different texts have the same one with a probability of about
   2^-63 times their length. The values are not those of other implementations. *)

IMPORT Word;

TYPE T = RECORD byte: ARRAY [0 .. 7] OF BITS 8 FOR [0 .. 255] END;

CONST
  Brand = "Fingerprint";
  Zero  = T{ARRAY [0 .. 7] OF BITS 8 FOR [0 .. 255]{0, ..}};
  (* No text's fingerprint that is known. *)
  OfEmpty = T{ARRAY [0 .. 7] OF BITS 8 FOR [0 .. 255]{77, 111, 100, 117, 108, 97, 45, 51}};
  (* The fingerprint of "". *)

PROCEDURE FromText (txt: TEXT): T;
(* The fingerprint of txt, whose characters are CHARs. *)

PROCEDURE FromChars (READONLY buff: ARRAY OF CHAR; READONLY fp: T): T;
(* The fingerprint of the text that has fp followed by the characters of buff. *)

PROCEDURE Combine (READONLY fp1, fp2: T): T;
(* The fingerprint of the two, in that order. *)

PROCEDURE Equal (READONLY fp1, fp2: T): BOOLEAN;
PROCEDURE Hash (READONLY fp: T): Word.T;
PROCEDURE Compare (READONLY fp1, fp2: T): [-1 .. 1];
(* For generics; the order is that of the bytes. *)

END Fingerprint.
