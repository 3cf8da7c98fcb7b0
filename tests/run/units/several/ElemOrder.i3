INTERFACE ElemOrder; IMPORT Elem; TYPE Tag = BITS 16 FOR [0 .. 65535]; PROCEDURE Compare(READONLY a, b: Elem.T): [-1 .. 1]; END ElemOrder.
