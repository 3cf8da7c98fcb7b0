(* SPDX-License-Identifier: MIT *)
MODULE Shapes;

IMPORT Auth, Dispatcher, Shapes;

PROCEDURE Square (n: CARDINAL): CARDINAL = BEGIN RETURN n * n END Square;

PROCEDURE Sum (READONLY numbers: ARRAY OF CARDINAL): CARDINAL =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO LAST(numbers) DO INC(sum, Square(numbers[i]) DIV numbers[i]) END;
    RETURN sum;
  END Sum;

PROCEDURE Clear (VAR n: CARDINAL) = BEGIN n := 0 END Clear;

PROCEDURE Nothing () = BEGIN END Nothing;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForInterface(Auth.AuthAlways(), INTERFACE_UNIT(Shapes), THIS_MODULE());
END Shapes.
