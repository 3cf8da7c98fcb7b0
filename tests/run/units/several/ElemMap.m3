MODULE ElemMap = Map(Elem, Vec, ElemOrder) END ElemMap.
