(* SPDX-License-Identifier: MIT *)
MODULE Client EXPORTS Main;

(* Uses the store, and knows nothing of who watches; then asks the monitor. *)

IMPORT Fmt, IO, Monitor, Store;

BEGIN
  FOR i := 1 TO 10 DO Store.Put("n" & Fmt.Int(i), i * i) END;
  IO.Put(Fmt.Int(Store.Get("n7")) & " " & Fmt.Int(Store.Get("nothing")) & "\n");
  Monitor.Report();
END Client.
