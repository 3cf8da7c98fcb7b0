(* SPDX-License-Identifier: MIT *)
INTERFACE Shape;
(* An opaque type whose fields and methods may be called like those of its clients' subtypes. *)
TYPE T <: Public; Public = OBJECT a := 1 METHODS m (): INTEGER; k (): INTEGER END;
PROCEDURE Secret (t: T): INTEGER;
PROCEDURE N (t: T): INTEGER;
END Shape.
