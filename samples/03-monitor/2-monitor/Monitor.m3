(* SPDX-License-Identifier: MIT *)
MODULE Monitor;

IMPORT Dispatcher, Fmt, IO, Store;

VAR puts, gets, largest := 0;

PROCEDURE SawPut (<*UNUSED*> name: TEXT; value: INTEGER) =
  BEGIN
    INC(puts);
    largest := MAX(largest, value);
  END SawPut;

(* Goes first, so that the result is still the store's: the last handler's counts. *)
PROCEDURE SawGet (<*UNUSED*> name: TEXT): INTEGER =
  BEGIN
    INC(gets);
    RETURN -1;
  END SawGet;

PROCEDURE Report () =
  BEGIN
    IO.Put(Fmt.Int(puts) & " puts, the largest of " & Fmt.Int(largest) & "; " & Fmt.Int(gets) & " gets\n");
  END Report;

<*FATAL Dispatcher.Error*>
BEGIN
  EVAL Dispatcher.InstallHandler(Store.Put, NIL, SawPut);
  EVAL Dispatcher.InstallHandler(Store.Get, NIL, SawGet, options := Dispatcher.Options{Dispatcher.Opt.First});
END Monitor.
