INTERFACE IntOrder; TYPE Tag = BITS 8 FOR [0 .. 255]; T = INTEGER; PROCEDURE Compare(a, b: INTEGER): [-1 .. 1]; END IntOrder.
