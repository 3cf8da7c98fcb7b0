MODULE Both EXPORTS IntMap = Map(IntOrder, IntOrder, IntOrder) END Both.
