(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Table(Key, Value);

(* Maps from Key.T to Value.T (classical: libm3 Table).

   Key contains a type T that is no open array, CONST Brand, a text, and
   PROCEDURE Equal (a, b: T): BOOLEAN and PROCEDURE Hash (a: T): Word.T, which gives equal keys equal hashes;
   Value contains a type T that is no open array and CONST Brand. Tables are not safe for threads. *)

IMPORT Word;

CONST
  Brand        = "(Table " & Key.Brand & " " & Value.Brand & ")";
  DefaultBrand = "(Default " & Brand & ")";

TYPE
  T = OBJECT METHODS
    get (READONLY k: Key.T; VAR (*OUT*) v: Value.T): BOOLEAN;
    (* Whether there is a value for k; sets v to it. *)
    put (READONLY k: Key.T; READONLY v: Value.T): BOOLEAN;
    (* Makes v the value for k; whether there was one before. *)
    delete (READONLY k: Key.T; VAR (*OUT*) v: Value.T): BOOLEAN;
    (* Removes the value for k; whether there was one, then v is set to it. *)
    size (): CARDINAL;
    (* How many keys have a value. *)
    iterate (): Iterator;
    (* Gives each key once, in no certain order. The table must not change while the iterator is used. *)
  END;

  Iterator = OBJECT METHODS
    next (VAR (*OUT*) k: Key.T; VAR (*OUT*) v: Value.T): BOOLEAN;
    (* Sets k and v to the next pair; FALSE when there is none, after which next must not be called. *)
  END;

  Default <: Public;
  (* A hash table. Time for a key does not depend on the size, as far as keyHash spreads the keys. *)

  Public = T OBJECT METHODS
    init (sizeHint: CARDINAL := 0): Default;
    (* Makes the table empty and gives it; sizeHint is how many keys are expected. *)
    keyEqual (READONLY k1, k2: Key.T): BOOLEAN;
    keyHash (READONLY k: Key.T): Word.T;
    (* Key.Equal and Key.Hash; to be overridden together. *)
  END;

  DefaultIterator <: Iterator;

END Table.
