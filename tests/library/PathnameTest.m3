(* SPDX-License-Identifier: MIT *)
MODULE PathnameTest EXPORTS Main;

(* Pathname. *)

IMPORT Expect, Pathname, TextSeq;

PROCEDURE Arcs (pn: TEXT): TEXT =
  VAR t := ""; arcs: TextSeq.T;
  BEGIN
    TRY arcs := Pathname.Decompose(pn) EXCEPT Pathname.Invalid => RETURN "invalid" END;
    FOR i := 0 TO arcs.size() - 1 DO
      IF arcs.get(i) = NIL THEN t := t & "NIL" ELSE t := t & "," & arcs.get(i) END;
    END;
    RETURN t;
  END Arcs;

PROCEDURE Composed (READONLY arcs: ARRAY OF TEXT): TEXT =
  BEGIN
    TRY RETURN Pathname.Compose(NEW(TextSeq.T).fromArray(arcs)) EXCEPT Pathname.Invalid => RETURN "invalid" END;
  END Composed;

BEGIN
  Expect.True("valid", Pathname.Valid("a b/c"));
  Expect.False("invalid", Pathname.Valid("a\000b"));
  Expect.Text("relative", Arcs("a/b.c"), "NIL,a,b.c");
  Expect.Text("absolute", Arcs("/a/b"), ",/,a,b");
  Expect.Text("root", Arcs("/"), ",/");
  Expect.Text("empty", Arcs(""), "NIL");
  Expect.Text("an empty arc stays", Arcs("a//b"), "NIL,a,,b");
  Expect.Text("an empty arc at the end stays", Arcs("a/") & ";" & Arcs("/a//"), "NIL,a,;,/,a,,");
  Expect.Text("compose with it", Composed(ARRAY OF TEXT{NIL, "a", ""}), "a/");
  Expect.Text("bad", Arcs("\000"), "invalid");
  Expect.Text("compose relative", Composed(ARRAY OF TEXT{NIL, "a", "b"}), "a/b");
  Expect.Text("compose absolute", Composed(ARRAY OF TEXT{"/", "a", "b"}), "/a/b");
  Expect.Text("no such root", Composed(ARRAY OF TEXT{"C:", "a"}), "invalid");
  Expect.Text("no arc name", Composed(ARRAY OF TEXT{NIL, "a/b"}), "invalid");
  Expect.True("Absolute", Pathname.Absolute("/a"));
  Expect.False("not Absolute", Pathname.Absolute("a/b"));
  Expect.Text("prefix", Pathname.Prefix("/a/b/c.d"), "/a/b");
  Expect.Text("prefix below the root", Pathname.Prefix("/a"), "/");
  Expect.Text("prefix of the root", Pathname.Prefix("/"), "/");
  Expect.Text("prefix of one arc", Pathname.Prefix("a"), "");
  Expect.Text("last", Pathname.Last("/a/b.c"), "b.c");
  Expect.Text("last of the root", Pathname.Last("/"), "");
  Expect.Text("base", Pathname.Base("/a.b/c.d.e"), "/a.b/c.d");
  Expect.Text("base without extension", Pathname.Base("/a.b/c"), "/a.b/c");
  Expect.Text("an empty extension is none", Pathname.Base("a."), "a.");
  Expect.Text("join", Pathname.Join("a", "b"), "a/b");
  Expect.Text("join behind a separator", Pathname.Join("a/", "b"), "a/b");
  Expect.Text("join with extension", Pathname.Join("/", "b", "c"), "/b.c");
  Expect.Text("join to none", Pathname.Join(NIL, "/b", "c"), "/b.c");
  Expect.Text("last base", Pathname.LastBase("x/a.b.c"), "a.b");
  Expect.Text("last extension", Pathname.LastExt("x.y/a.b.c"), "c");
  Expect.Text("no extension", Pathname.LastExt("x.y/a"), "");
  Expect.Text("replace", Pathname.ReplaceExt("x/a.b", "c"), "x/a.c");
  Expect.Text("replace none", Pathname.ReplaceExt("x/a", "c"), "x/a.c");
  Expect.Text("names", Pathname.Current & Pathname.Parent, "...");
  Expect.Done();
END PathnameTest.
