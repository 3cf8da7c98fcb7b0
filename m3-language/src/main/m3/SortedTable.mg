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
    RETURN t;
  END Init;

PROCEDURE KeyCompare (<*UNUSED*> t: Default; READONLY k1, k2: Key.T): [-1 .. 1] =
  BEGIN
    RETURN Key.Compare(k1, k2);
  END KeyCompare;

PROCEDURE Get (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR node := t.root; c: [-1 .. 1];
  BEGIN
    WHILE node # NIL DO
      c := t.keyCompare(k, node.key);
      IF c = 0 THEN
        v := node.value;
        RETURN TRUE;
      END;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
    RETURN FALSE;
  END Get;

PROCEDURE Put (t: Default; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  BEGIN
    IF Insert(t, t.root, k, v) THEN RETURN TRUE END;
    INC(t.count);
    RETURN FALSE;
  END Put;

PROCEDURE Insert (t: Default; VAR node: Node; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  VAR had: BOOLEAN;
  BEGIN
    IF node = NIL THEN
      t.random := Word.Plus(Word.Times(t.random, 6364136223846793005), 1442695040888963407);
      node := NEW(Node, key := k, value := v, priority := Word.RightShift(t.random, 16));
      RETURN FALSE;
    END;
    CASE t.keyCompare(k, node.key) OF
    | 0 =>
      node.value := v;
      had := TRUE;
    | -1 =>
      had := Insert(t, node.left, k, v);
      IF node.left.priority > node.priority THEN node := TurnedRight(node) END;
    | 1 =>
      had := Insert(t, node.right, k, v);
      IF node.right.priority > node.priority THEN node := TurnedLeft(node) END;
    END;
    RETURN had;
  END Insert;

PROCEDURE TurnedRight (node: Node): Node =
  VAR top := node.left;
  BEGIN
    node.left := top.right;
    top.right := node;
    RETURN top;
  END TurnedRight;

PROCEDURE TurnedLeft (node: Node): Node =
  VAR top := node.right;
  BEGIN
    node.right := top.left;
    top.left := node;
    RETURN top;
  END TurnedLeft;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  BEGIN
    IF NOT Remove(t, t.root, k, v) THEN RETURN FALSE END;
    DEC(t.count);
    RETURN TRUE;
  END Delete;

PROCEDURE Remove (t: Default; VAR node: Node; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  BEGIN
    IF node = NIL THEN RETURN FALSE END;
    CASE t.keyCompare(k, node.key) OF
    | 0 =>
      v := node.value;
      node := Joined(node.left, node.right);
      RETURN TRUE;
    | -1 => RETURN Remove(t, node.left, k, v);
    | 1 => RETURN Remove(t, node.right, k, v);
    END;
  END Remove;

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
      c := w.table.keyCompare(key, node.key);
      IF c = 0 OR (c < 0) = w.up THEN w.path := NEW(Path, node := node, outer := w.path) END;
      IF c = 0 THEN RETURN END;
      IF c < 0 THEN node := node.left ELSE node := node.right END;
    END;
  END Seek;

BEGIN
END SortedTable.
