(* SPDX-License-Identifier: MIT *)
MODULE Buyer EXPORTS Main;

IMPORT Fmt, IO, Market;

CONST Names = ARRAY Market.Item OF TEXT{"apples", "pears", "plums"};

PROCEDURE Shown (price: CARDINAL): TEXT =
  BEGIN
    IF price = Market.NoOffer THEN RETURN "no offer" ELSE RETURN Fmt.Int(price) END;
  END Shown;

BEGIN
  FOR item := FIRST(Market.Item) TO LAST(Market.Item) DO
    IO.Put(Names[item] & ": " & Shown(Market.Price(item)) & "\n");
  END;
END Buyer.
