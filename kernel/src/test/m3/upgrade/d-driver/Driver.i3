INTERFACE Driver;
IMPORT Counter;
VAR old: Counter.T;
(* Of the first version. *)
END Driver.
