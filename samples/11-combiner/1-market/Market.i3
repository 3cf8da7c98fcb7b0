(* SPDX-License-Identifier: MIT *)
INTERFACE Market;

(* Asks everybody who sells something for a price. *)

TYPE Item = {Apples, Pears, Plums};

PROCEDURE Price (item: Item): CARDINAL;
(* The least that a seller wants; NoOffer when nobody has it. *)

CONST NoOffer = LAST(CARDINAL);

END Market.
