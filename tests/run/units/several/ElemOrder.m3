MODULE ElemOrder; IMPORT Elem; PROCEDURE Compare(READONLY a, b: Elem.T): [-1 .. 1] = BEGIN RETURN Elem.Compare(a, b) END Compare; BEGIN END ElemOrder.
