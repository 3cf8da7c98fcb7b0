(* SPDX-License-Identifier: MIT *)
MODULE Havlak EXPORTS Main;

(* Finds the loops of a flow graph, which a synthetic procedure of 5,213 blocks and 1,601 nested loops has (after P. Havlak, "Nesting of
   reducible and irreducible loops", TOPLAS 19(4), 1997): depth-first numbering, sets of predecessors, union and find. *)

IMPORT IntSet, IntSetDef, RefSeq, Rounds;

CONST
  Blocks = 5213;
  Searches = 2;

TYPE
  Block = OBJECT
    name   : CARDINAL;
    in, out: RefSeq.T;      (* of Block *)
  END;
  Graph = ARRAY OF Block;   (* by name; the procedure begins at 0 *)

  Loop = OBJECT
    header    : Block;
    parent    : Loop    := NIL;
    children  : RefSeq.T;   (* of Loop *)
    blocks    : RefSeq.T;   (* of Block: those in no inner loop *)
    reducible : BOOLEAN;
    nesting   : CARDINAL := 0;
  END;

  Kind = {Plain, Reducible, Irreducible, Self};
  Node = OBJECT             (* a block while loops are looked for, and a set of nodes, which is found by its last parent *)
    parent     : Node;
    block      : Block;
    loop       : Loop     := NIL;
    number     : CARDINAL;
    last       : CARDINAL;  (* the greatest number below it in the tree of the numbering *)
    kind       := Kind.Plain;
    pool       : INTEGER  := -1;  (* the header for which it was last collected *)
    back       : RefSeq.T;  (* of Node: predecessors over back edges *)
    others     : IntSet.T;  (* numbers of other predecessors *)
  METHODS
    find (): Node := Find;
    above (n: Node): BOOLEAN := Above;
  END;

(* The synthetic procedure. *)

PROCEDURE Connect (READONLY g: Graph; from, to: CARDINAL) =
  BEGIN
    g[from].out.addhi(g[to]);
    g[to].in.addhi(g[from]);
  END Connect;

PROCEDURE Straight (READONLY g: Graph; from: CARDINAL): CARDINAL =
  BEGIN
    Connect(g, from, from + 1);
    RETURN from + 1;
  END Straight;

PROCEDURE Diamond (READONLY g: Graph; from: CARDINAL): CARDINAL =
  BEGIN
    Connect(g, from, from + 1);
    Connect(g, from, from + 2);
    Connect(g, from + 1, from + 3);
    Connect(g, from + 2, from + 3);
    RETURN from + 3;
  END Diamond;

(* A loop with two loops inside. *)
PROCEDURE BaseLoop (READONLY g: Graph; from: CARDINAL): CARDINAL =
  VAR header, first, second, footer: CARDINAL;
  BEGIN
    header := Straight(g, from);
    first := Diamond(g, header);
    second := Straight(g, first);
    footer := Diamond(g, second);
    Connect(g, footer, second);
    Connect(g, first, header);
    footer := Straight(g, footer);
    Connect(g, footer, from);
    RETURN Straight(g, footer);
  END BaseLoop;

PROCEDURE Build (VAR g: Graph): CARDINAL =
  VAR n := 2; top: CARDINAL;
  BEGIN
    FOR i := FIRST(g) TO LAST(g) DO
      g[i] := NEW(Block, name := i, in := NEW(RefSeq.T).init(2), out := NEW(RefSeq.T).init(2));
    END;
    Connect(g, 0, 1);
    Connect(g, 0, 2);
    FOR tree := 1 TO 10 DO
      Connect(g, 2, n + 1);
      INC(n);
      FOR outer := 1 TO 10 DO
        top := n;
        n := Straight(g, n);
        FOR inner := 1 TO 5 DO n := BaseLoop(g, n) END;
        Connect(g, Straight(g, n), top);
        INC(n);
      END;
      Connect(g, n, 1);
    END;
    Connect(g, 1, 2);
    RETURN n + 1;
  END Build;

(* Loops. *)

PROCEDURE Find (n: Node): Node =
  VAR set := n; next: Node;
  BEGIN
    WHILE set.parent # set DO set := set.parent END;
    WHILE n # set DO
      next := n.parent;
      n.parent := set;
      n := next;
    END;
    RETURN set;
  END Find;

PROCEDURE Above (w, n: Node): BOOLEAN =
  BEGIN
    RETURN w.number <= n.number AND n.number <= w.last;
  END Above;

(* The nodes by number, those of blocks that are reached; returns how many. *)
PROCEDURE Number (start: Block; VAR byName, byNumber: ARRAY OF Node): CARDINAL =
  VAR count := 0;

  PROCEDURE Visit (b: Block) =
    VAR n := NEW(Node, block := b, number := count, back := NEW(RefSeq.T).init(2), others := NEW(IntSetDef.T).init()); next: Block;
    BEGIN
      n.parent := n;
      byName[b.name] := n;
      byNumber[count] := n;
      INC(count);
      FOR i := 0 TO b.out.size() - 1 DO
        next := b.out.get(i);
        IF byName[next.name] = NIL THEN Visit(next) END;
      END;
      n.last := count - 1;
    END Visit;

  BEGIN
    Visit(start);
    RETURN count;
  END Number;

PROCEDURE SortEdges (w: Node; READONLY byName: ARRAY OF Node) =
  VAR from: Block; v: Node;
  BEGIN
    FOR i := 0 TO w.block.in.size() - 1 DO
      from := w.block.in.get(i);
      v := byName[from.name];
      IF v # NIL THEN
        IF w.above(v) THEN w.back.addhi(v) ELSE EVAL w.others.insert(v.number) END;
      END;
    END;
  END SortEdges;

(* The nodes in a loop whose header is w, but w itself; sets w's kind. *)
PROCEDURE Collect (w: Node; READONLY nodes: ARRAY OF Node): RefSeq.T =
  VAR pool := NEW(RefSeq.T).init(); x, y: Node; i := 0; number: INTEGER; others: IntSet.Iterator;
  BEGIN
    FOR k := 0 TO w.back.size() - 1 DO
      x := w.back.get(k);
      IF x = w THEN
        w.kind := Kind.Self;
      ELSE
        y := x.find();
        IF y.pool # w.number THEN y.pool := w.number; pool.addhi(y) END;
      END;
    END;
    IF pool.size() > 0 THEN w.kind := Kind.Reducible END;
    WHILE i < pool.size() DO
      x := pool.get(i);
      INC(i);
      others := x.others.iterate();
      WHILE others.next(number) DO
        y := nodes[number].find();
        IF NOT w.above(y) THEN
          w.kind := Kind.Irreducible;
          EVAL w.others.insert(y.number);
        ELSIF y # w AND y.pool # w.number THEN
          y.pool := w.number;
          pool.addhi(y);
        END;
      END;
    END;
    RETURN pool;
  END Collect;

PROCEDURE NewLoop (header: Block; reducible: BOOLEAN): Loop =
  BEGIN
    RETURN NEW(Loop, header := header, reducible := reducible, children := NEW(RefSeq.T).init(), blocks := NEW(RefSeq.T).init());
  END NewLoop;

PROCEDURE SetParent (loop, parent: Loop) =
  BEGIN
    loop.parent := parent;
    parent.children.addhi(loop);
  END SetParent;

(* The loops of g, inner before outer, and last the root, which is parent of the outermost. *)
PROCEDURE Loops (READONLY g: Graph): RefSeq.T =
  VAR
    loops           := NEW(RefSeq.T).init();
    root            := NewLoop(g[0], TRUE);
    byName, byNumber := NEW(REF ARRAY OF Node, NUMBER(g));
    count           := Number(g[0], byName^, byNumber^);
    pool            : RefSeq.T;
    w, n            : Node;
    loop            : Loop;
  BEGIN
    FOR i := 0 TO count - 1 DO SortEdges(byNumber[i], byName^) END;
    FOR i := count - 1 TO 0 BY -1 DO
      w := byNumber[i];
      pool := Collect(w, byNumber^);
      IF w.kind # Kind.Plain THEN
        loop := NewLoop(w.block, w.kind # Kind.Irreducible);
        loop.blocks.addhi(w.block);
        w.loop := loop;
        FOR k := 0 TO pool.size() - 1 DO
          n := pool.get(k);
          n.parent := w;
          IF n.loop # NIL THEN SetParent(n.loop, loop) ELSE loop.blocks.addhi(n.block) END;
        END;
        loops.addhi(loop);
      END;
    END;
    FOR i := 0 TO loops.size() - 1 DO
      loop := loops.get(i);
      IF loop.parent = NIL THEN SetParent(loop, root) END;
    END;
    loops.addhi(root);
    RETURN loops;
  END Loops;

(* Sets how many loops are nested inside each; returns a sum of what is known of all. *)
PROCEDURE Nest (loop: Loop; depth: CARDINAL): INTEGER =
  VAR sum := depth * (1 + loop.blocks.size()) + ORD(loop.reducible); child: Loop;
  BEGIN
    FOR i := 0 TO loop.children.size() - 1 DO
      child := loop.children.get(i);
      INC(sum, Nest(child, depth + 1));
      loop.nesting := MAX(loop.nesting, child.nesting + 1);
    END;
    RETURN sum + loop.nesting;
  END Nest;

PROCEDURE Round (): INTEGER =
  VAR g := NEW(REF ARRAY OF Block, Blocks); blocks := Build(g^); loops: RefSeq.T; sum := 0;
  BEGIN
    FOR i := 1 TO Searches DO
      loops := Loops(g^);
      INC(sum, loops.size() * 100000 + Nest(loops.gethi(), 0));
    END;
    RETURN sum + blocks * 1000000000;
  END Round;

BEGIN
  Rounds.Run(Round);
END Havlak.
