INTERFACE IntMap = Map(IntOrder, IntOrder, IntOrder) END IntMap.
