INTERFACE ElemMap = Map(Elem, Vec, ElemOrder) END ElemMap.
