(* SPDX-License-Identifier: MIT *)
MODULE Env;

IMPORT Text, TextSeq;

VAR names := NEW(TextSeq.T).init();

PROCEDURE GetNth (n: CARDINAL; VAR nm, val: TEXT) =
  BEGIN
    nm := names.get(n);
    val := Get(nm);
  END GetNth;

VAR
  all := Names();
  at, end := 0;
BEGIN
  WHILE at < Text.Length(all) DO
    end := Text.FindChar(all, '\000', at);
    names.addhi(Text.Sub(all, at, end - at));
    at := end + 1;
  END;
  Count := names.size();
END Env.
