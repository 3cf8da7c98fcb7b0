(* SPDX-License-Identifier: MIT *)
MODULE RTHeapStats;

IMPORT HostWeak, RTCollector, RTIO;

PROCEDURE Get (): T =
  VAR t: T; used, available, collections: INTEGER;
  BEGIN
    HostWeak.Memory(used, available, collections);
    t.used := used;
    t.available := available;
    t.collections := collections;
    RETURN t;
  END Get;

PROCEDURE ReportReachable () =
  BEGIN
    RTCollector.Collect();
    RTIO.PutText("bytes in use: ");
    RTIO.PutInt(Get().used);
    RTIO.PutText("\n");
    RTIO.Flush();
  END ReportReachable;

BEGIN
END RTHeapStats.
