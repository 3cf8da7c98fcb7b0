(* SPDX-License-Identifier: MIT *)
GENERIC MODULE SortedTable(Key, Value, Tbl);

IMPORT Word;

TYPE
  Node = REF RECORD
    key        : Key.T;
    value      : Value.T;
    priority   : Word.T;  (* not below those of left and right *)
    left, right: Node;
  END;

  (* Nodes whose own pair and far subtree are still to be given, innermost first. *)
  Path = REF RECORD node: Node; outer: Path END;

REVEAL
  Default = Public BRANDED DefaultBrand OBJECT
    root  : Node := NIL;
    count : CARDINAL := 0;
    random: Word.T := 1;
    plain : BOOLEAN := FALSE;  (* keyCompare is not overridden *)
  OVERRIDES
    get            := Get;
    put            := Put;
    delete         := Delete;
    size           := Size;
    iterate        := Iterate;
    iterateOrdered := IterateOrdered;
    init           := Init;
    keyCompare     := KeyCompare;
  END;

TYPE
  Walk = Iterator OBJECT
    table: Default;
    up   : BOOLEAN;
    path : Path := NIL;
    done := FALSE;
  OVERRIDES
    next := Next;
    seek := Seek;
  END;

PROCEDURE Init (t: Default): Default =
  BEGIN
    t.root := NIL;
    t.count := 0;
    t.plain := TYPECODE(t) = TYPECODE(Default);
    RETURN t;
  END Init;

PROCEDURE KeyCompare (<*UNUSED*> t: Default; READONLY k1, k2: Key.T): [-1 .. 1] =
  BEGIN
    RETURN Key.Compare(k1, k2);
  END KeyCompare;

PROCEDURE Compared (t: Default; READONLY k: Key.T; node: Node): [-1 .. 1] =
  BEGIN
    IF t.plain THEN RETURN Key.Compare(k, node.key) ELSE RETURN t.keyCompare(k, node.key) END;
  END Compared;

PROCEDURE Get (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR node := t.root; c: [-1 .. 1];
  BEGIN
    WHILE node # NIL DO
      c := Compared(t, k, node);
      IF c = 0 THEN
        v := node.value;
        RETURN TRUE;
      END;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
    RETURN FALSE;
  END Get;

(* Goes down as far as priorities are not below the new node's, where it will be, and on to where k would be. *)
PROCEDURE Put (t: Default; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  VAR
    random   := Word.Plus(Word.Times(t.random, 6364136223846793005), 1442695040888963407);
    priority := Word.RightShift(random, 16);
    node     := t.root;
    above    : Node := NIL;
    aboveSide, c: [-1 .. 1] := 0;
  BEGIN
    WHILE node # NIL DO
      c := Compared(t, k, node);
      IF c = 0 THEN
        node.value := v;
        RETURN TRUE;
      END;
      IF node.priority >= priority THEN
        above := node;
        aboveSide := c;
      END;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
    t.random := random;
    INC(t.count);
    node := NEW(Node, key := k, value := v, priority := priority);
    Split(t, node, Child(t, above, aboveSide));
    SetChild(t, above, aboveSide, node);
    RETURN FALSE;
  END Put;

(* The child of node on that side of it; the root when node is NIL. *)
PROCEDURE Child (t: Default; node: Node; side: [-1 .. 1]): Node =
  BEGIN
    IF node = NIL THEN RETURN t.root ELSIF side < 0 THEN RETURN node.left ELSE RETURN node.right END;
  END Child;

PROCEDURE SetChild (t: Default; node: Node; side: [-1 .. 1]; child: Node) =
  BEGIN
    IF node = NIL THEN t.root := child ELSIF side < 0 THEN node.left := child ELSE node.right := child END;
  END SetChild;

(* Makes what of rest is before top its left subtree, and what is after it its right one. *)
PROCEDURE Split (t: Default; top, rest: Node) =
  VAR before, after := top;  (* where the next nodes go: to the right of before, to the left of after, at first those of top *)
  BEGIN
    WHILE rest # NIL DO
      IF Compared(t, top.key, rest) > 0 THEN
        IF before = top THEN top.left := rest ELSE before.right := rest END;
        before := rest;
        rest := rest.right;
      ELSE
        IF after = top THEN top.right := rest ELSE after.left := rest END;
        after := rest;
        rest := rest.left;
      END;
    END;
    IF before # top THEN before.right := NIL END;
    IF after # top THEN after.left := NIL END;
  END Split;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR node := t.root; above: Node := NIL; side, c: [-1 .. 1] := 0;
  BEGIN
    WHILE node # NIL DO
      c := Compared(t, k, node);
      IF c = 0 THEN
        v := node.value;
        SetChild(t, above, side, Joined(node.left, node.right));
        DEC(t.count);
        RETURN TRUE;
      END;
      above := node;
      side := c;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
    RETURN FALSE;
  END Delete;

(* The treap of all nodes of two, where the keys of left come before those of right. *)
PROCEDURE Joined (left, right: Node): Node =
  BEGIN
    IF left = NIL THEN RETURN right END;
    IF right = NIL THEN RETURN left END;
    IF left.priority >= right.priority THEN
      left.right := Joined(left.right, right);
      RETURN left;
    ELSE
      right.left := Joined(left, right.left);
      RETURN right;
    END;
  END Joined;

PROCEDURE Size (t: Default): CARDINAL =
  BEGIN
    RETURN t.count;
  END Size;

PROCEDURE Iterate (t: Default): Tbl.Iterator =
  BEGIN
    RETURN IterateOrdered(t, TRUE);
  END Iterate;

PROCEDURE IterateOrdered (t: Default; up: BOOLEAN := TRUE): Iterator =
  VAR w := NEW(Walk, table := t, up := up);
  BEGIN
    Enter(w, t.root);
    RETURN w;
  END IterateOrdered;

(* Goes to the first pair below node. *)
PROCEDURE Enter (w: Walk; node: Node) =
  BEGIN
    WHILE node # NIL DO
      w.path := NEW(Path, node := node, outer := w.path);
      IF w.up THEN node := node.left ELSE node := node.right END;
    END;
  END Enter;

PROCEDURE Next (w: Walk; VAR k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR node: Node;
  BEGIN
    <*ASSERT NOT w.done WITH "the iterator has given all pairs"*>
    IF w.path = NIL THEN
      w.done := TRUE;
      RETURN FALSE;
    END;
    node := w.path.node;
    w.path := w.path.outer;
    IF w.up THEN Enter(w, node.right) ELSE Enter(w, node.left) END;
    k := node.key;
    v := node.value;
    RETURN TRUE;
  END Next;

PROCEDURE Seek (w: Walk; READONLY key: Key.T) =
  VAR node := w.table.root; c: [-1 .. 1];
  BEGIN
    <*ASSERT NOT w.done WITH "the iterator has given all pairs"*>
    w.path := NIL;
    WHILE node # NIL DO
      c := Compared(w.table, key, node);
      IF c = 0 OR (c < 0) = w.up THEN w.path := NEW(Path, node := node, outer := w.path) END;
      IF c = 0 THEN RETURN END;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
  END Seek;

BEGIN
END SortedTable.
