(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Tree(Key);

TYPE
  Node = OBJECT
    key                : Key.T;
    value              : REFANY;
    red                          := TRUE;
    parent, left, right: Node    := NIL;
  END;

REVEAL T = Public BRANDED "(Tree " & Key.Brand & ")" OBJECT
    root: Node := NIL;
  OVERRIDES
    get   := Get;
    put   := Put;
    visit := Visit;
  END;

PROCEDURE Get (t: T; READONLY key: Key.T): REFANY =
  VAR n := t.root; order: [-1 .. 1];
  BEGIN
    WHILE n # NIL DO
      order := Key.Compare(key, n.key);
      IF order = 0 THEN RETURN n.value END;
      IF order < 0 THEN n := n.left ELSE n := n.right END;
    END;
    RETURN NIL;
  END Get;

PROCEDURE Put (t: T; READONLY key: Key.T; value: REFANY): REFANY =
  VAR parent: Node := NIL; n := t.root; order: [-1 .. 1] := 0; before: REFANY;
  BEGIN
    WHILE n # NIL DO
      order := Key.Compare(key, n.key);
      IF order = 0 THEN
        before := n.value;
        n.value := value;
        RETURN before;
      END;
      parent := n;
      IF order < 0 THEN n := n.left ELSE n := n.right END;
    END;
    n := NEW(Node, key := key, value := value, parent := parent);
    IF parent = NIL THEN
      t.root := n;
    ELSIF order < 0 THEN
      parent.left := n;
    ELSE
      parent.right := n;
    END;
    Balance(t, n);
    RETURN NIL;
  END Put;

(* No red node shall have a red child; n, which is red and new, may be one. *)
PROCEDURE Balance (t: T; n: Node) =
  VAR parent, grand, uncle: Node; left: BOOLEAN;
  BEGIN
    WHILE n # t.root AND n.parent.red DO
      parent := n.parent;
      grand := parent.parent;
      left := parent = grand.left;
      IF left THEN uncle := grand.right ELSE uncle := grand.left END;
      IF uncle # NIL AND uncle.red THEN
        parent.red := FALSE;
        uncle.red := FALSE;
        grand.red := TRUE;
        n := grand;
      ELSE
        IF left THEN
          IF n = parent.right THEN RotateLeft(t, parent); parent := n END;
          RotateRight(t, grand);
        ELSE
          IF n = parent.left THEN RotateRight(t, parent); parent := n END;
          RotateLeft(t, grand);
        END;
        parent.red := FALSE;
        grand.red := TRUE;
        n := parent;
      END;
    END;
    t.root.red := FALSE;
  END Balance;

PROCEDURE RotateLeft (t: T; n: Node) =
  VAR up := n.right;
  BEGIN
    n.right := up.left;
    IF up.left # NIL THEN up.left.parent := n END;
    up.left := n;
    Replace(t, n, up);
  END RotateLeft;

PROCEDURE RotateRight (t: T; n: Node) =
  VAR up := n.left;
  BEGIN
    n.left := up.right;
    IF up.right # NIL THEN up.right.parent := n END;
    up.right := n;
    Replace(t, n, up);
  END RotateRight;

(* Puts up where n was, and n below it. *)
PROCEDURE Replace (t: T; n, up: Node) =
  BEGIN
    up.parent := n.parent;
    IF n.parent = NIL THEN
      t.root := up;
    ELSIF n = n.parent.left THEN
      n.parent.left := up;
    ELSE
      n.parent.right := up;
    END;
    n.parent := up;
  END Replace;

PROCEDURE Visit (t: T; visitor: Visitor) =
  VAR n := First(t.root);
  BEGIN
    WHILE n # NIL DO
      visitor.meet(n.key, n.value);
      IF n.right # NIL THEN
        n := First(n.right);
      ELSE
        WHILE n.parent # NIL AND n = n.parent.right DO n := n.parent END;
        n := n.parent;
      END;
    END;
  END Visit;

PROCEDURE First (n: Node): Node =
  BEGIN
    IF n # NIL THEN
      WHILE n.left # NIL DO n := n.left END;
    END;
    RETURN n;
  END First;

BEGIN
END Tree.
