(* SPDX-License-Identifier: MIT *)
MODULE Market;

IMPORT Auth, Dispatcher;

PROCEDURE Price (<*UNUSED*> item: Item): CARDINAL = BEGIN RETURN NoOffer END Price;

PROCEDURE Least (price, before: CARDINAL): CARDINAL = BEGIN RETURN MIN(price, before) END Least;

VAR initial := NEW(REF CARDINAL);

<*FATAL Dispatcher.Error*>
BEGIN
  initial^ := NoOffer;
  Dispatcher.InstallResultHandler(Price, Least, NIL, initial, THIS_MODULE());
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Price, THIS_MODULE());
END Market.
