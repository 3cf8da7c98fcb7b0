(* SPDX-License-Identifier: MIT *)
MODULE Console;

REVEAL T = BRANDED "Impostor.T" REF RECORD forged: INTEGER END;

PROCEDURE Open (): T =
  BEGIN
    RETURN NEW(T, forged := 1);
  END Open;

PROCEDURE Write (t: T; <*UNUSED*> msg: TEXT) =
  BEGIN
    INC(t.forged);
  END Write;

PROCEDURE Read (<*UNUSED*> t: T; VAR msg: TEXT) =
  BEGIN
    msg := NIL;
  END Read;

PROCEDURE Close (<*UNUSED*> t: T) =
  BEGIN
  END Close;

BEGIN
END Console.
