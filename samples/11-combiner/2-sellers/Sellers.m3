(* SPDX-License-Identifier: MIT *)
MODULE Sellers EXPORTS Main;

(* One handler, installed once for each seller, with what that sells as closure of handler and guard. *)

IMPORT Dispatcher, Market;

TYPE Offer = REF RECORD item: Market.Item; price: CARDINAL END;

PROCEDURE Sell (o: Offer; <*UNUSED*> item: Market.Item): CARDINAL =
  BEGIN
    RETURN o.price;
  END Sell;

FUNCTIONAL PROCEDURE Has (o: Offer; item: Market.Item): BOOLEAN =
  BEGIN
    RETURN o.item = item;
  END Has;

<*FATAL Dispatcher.Error*>
PROCEDURE Open (item: Market.Item; price: CARDINAL) =
  VAR offer := NEW(Offer, item := item, price := price);
  BEGIN
    EVAL Dispatcher.InstallHandler(Market.Price, Has, Sell, offer, offer);
  END Open;

BEGIN
  Open(Market.Item.Apples, 30);
  Open(Market.Item.Pears, 45);
  Open(Market.Item.Apples, 25);
  Open(Market.Item.Apples, 28);
END Sellers.
