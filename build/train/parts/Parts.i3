(* SPDX-License-Identifier: MIT *)
INTERFACE Parts;
(* A part of the training program that comes as an object file: a declaration of each common kind. *)

IMPORT Word;

CONST Most: INTEGER = 100;

TYPE
  T <: Public;
  Public = OBJECT METHODS put (READONLY names: ARRAY OF TEXT): T RAISES {Full}; size (): CARDINAL END;
  Kind = {Few, Some, Many};
  Kinds = SET OF Kind;
  Pair = RECORD x, y: INTEGER := 0 END;
  Table = ARRAY [0 .. 9] OF Pair;
  Visit = PROCEDURE (name: TEXT; VAR stop: BOOLEAN) RAISES ANY;

EXCEPTION Full(INTEGER); None;

VAR used := 0; last: [0 .. Most] := 1;

PROCEDURE New (limit: CARDINAL := Most; kinds := Kinds {Kind.Few}): T;

PROCEDURE Each (t: T; visit: Visit; VAR table: Table) RAISES ANY;

PROCEDURE Mixed (a, b: Word.T; READONLY p: Pair): INTEGER RAISES {None};

END Parts.
