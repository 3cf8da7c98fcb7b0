(* SPDX-License-Identifier: MIT *)
MODULE DeltaBlue EXPORTS Main;

(* A solver of one-way constraints with strengths, which is told of one constraint after another (after Freeman-Benson, Maloney and Borning,
   "An incremental constraint solver", CACM 33(1), 1990): a chain of equalities, and a set of scaled projections. *)

IMPORT Rounds;

CONST
  Length  = 300;  (* of the chain, and number of projections *)
  Changes = 20;

TYPE
  Strength  = {Required, StrongPreferred, Preferred, StrongDefault, Default, WeakDefault, Weakest};
  Direction = {None, Forward, Backward};
  Mark      = CARDINAL;

  Variable = OBJECT
    value       : INTEGER;
    constraints : List;
    determinedBy: Constraint := NIL;
    mark        : Mark       := 0;
    walk        : Strength   := Strength.Weakest;
    stay                     := TRUE;
  END;

  List = OBJECT
    elements: REF ARRAY OF Constraint;
    size    : CARDINAL := 0;
  METHODS
    add (c: Constraint)     := Add;
    remove (c: Constraint)  := Remove;
    removeLast (): Constraint := RemoveLast;
  END;

  Constraint = OBJECT
    strength: Strength;
  METHODS
    satisfied (): BOOLEAN;
    unsatisfy ();
    connect ();                        (* tells its variables of it *)
    disconnect ();
    choose (mark: Mark);               (* how to satisfy it, if it can be *)
    markInputs (mark: Mark);
    inputsKnown (mark: Mark): BOOLEAN;
    output (): Variable;
    isInput (): BOOLEAN := No;         (* whether its value comes from outside *)
    execute ();
    recalculate ();                    (* strength and stay of its output; its value when that stays *)
  END;

  Unary = Constraint OBJECT
    variable : Variable;
    held         := FALSE;
  OVERRIDES
    satisfied   := UnarySatisfied;
    unsatisfy   := UnaryUnsatisfy;
    connect     := UnaryConnect;
    disconnect  := UnaryDisconnect;
    choose      := UnaryChoose;
    markInputs  := UnaryMarkInputs;
    inputsKnown := UnaryInputsKnown;
    output      := UnaryOutput;
    recalculate := UnaryRecalculate;
  END;
  Stay = Unary OBJECT OVERRIDES execute := Nothing END;
  Edit = Unary OBJECT OVERRIDES execute := Nothing; isInput := Yes END;

  Binary = Constraint OBJECT
    v1, v2   : Variable;
    direction          := Direction.None;
  OVERRIDES
    satisfied   := BinarySatisfied;
    unsatisfy   := BinaryUnsatisfy;
    connect     := BinaryConnect;
    disconnect  := BinaryDisconnect;
    choose      := BinaryChoose;
    markInputs  := BinaryMarkInputs;
    inputsKnown := BinaryInputsKnown;
    output      := BinaryOutput;
    recalculate := BinaryRecalculate;
  END;
  Equality = Binary OBJECT OVERRIDES execute := EqualityExecute END;
  Scale = Binary OBJECT
    scale, offset: Variable;
  OVERRIDES
    connect     := ScaleConnect;
    disconnect  := ScaleDisconnect;
    markInputs  := ScaleMarkInputs;
    inputsKnown := ScaleInputsKnown;
    execute     := ScaleExecute;
    recalculate := ScaleRecalculate;
  END;

EXCEPTION Unsatisfiable;

VAR lastMark: Mark;

(* Lists. *)

PROCEDURE NewList (): List =
  BEGIN
    RETURN NEW(List, elements := NEW(REF ARRAY OF Constraint, 4));
  END NewList;

PROCEDURE Add (l: List; c: Constraint) =
  BEGIN
    IF l.size = NUMBER(l.elements^) THEN
      WITH more = NEW(REF ARRAY OF Constraint, 2 * l.size) DO
        SUBARRAY(more^, 0, l.size) := l.elements^;
        l.elements := more;
      END;
    END;
    l.elements[l.size] := c;
    INC(l.size);
  END Add;

PROCEDURE Remove (l: List; c: Constraint) =
  VAR i := 0;
  BEGIN
    WHILE l.elements[i] # c DO INC(i) END;
    WITH behind = l.size - i - 1 DO
      SUBARRAY(l.elements^, i, behind) := SUBARRAY(l.elements^, i + 1, behind);
    END;
    DEC(l.size);
    l.elements[l.size] := NIL;
  END Remove;

PROCEDURE RemoveLast (l: List): Constraint =
  VAR last: Constraint;
  BEGIN
    DEC(l.size);
    last := l.elements[l.size];
    l.elements[l.size] := NIL;
    RETURN last;
  END RemoveLast;

PROCEDURE NewVariable (value: INTEGER): Variable =
  BEGIN
    RETURN NEW(Variable, value := value, constraints := NewList());
  END NewVariable;

(* Constraints of any kind. *)

PROCEDURE No (<*UNUSED*> c: Constraint): BOOLEAN = BEGIN RETURN FALSE END No;
PROCEDURE Yes (<*UNUSED*> c: Constraint): BOOLEAN = BEGIN RETURN TRUE END Yes;
PROCEDURE Nothing (<*UNUSED*> c: Constraint) = BEGIN END Nothing;

(* Constraints of one variable. *)

PROCEDURE UnarySatisfied (c: Unary): BOOLEAN = BEGIN RETURN c.held END UnarySatisfied;
PROCEDURE UnaryUnsatisfy (c: Unary) = BEGIN c.held := FALSE END UnaryUnsatisfy;
PROCEDURE UnaryConnect (c: Unary) = BEGIN c.variable.constraints.add(c); c.held := FALSE END UnaryConnect;
PROCEDURE UnaryDisconnect (c: Unary) = BEGIN c.variable.constraints.remove(c); c.held := FALSE END UnaryDisconnect;

PROCEDURE UnaryChoose (c: Unary; mark: Mark) =
  BEGIN
    c.held := c.variable.mark # mark AND c.strength < c.variable.walk;
  END UnaryChoose;

PROCEDURE UnaryMarkInputs (<*UNUSED*> c: Unary; <*UNUSED*> mark: Mark) = BEGIN END UnaryMarkInputs;
PROCEDURE UnaryInputsKnown (<*UNUSED*> c: Unary; <*UNUSED*> mark: Mark): BOOLEAN = BEGIN RETURN TRUE END UnaryInputsKnown;
PROCEDURE UnaryOutput (c: Unary): Variable = BEGIN RETURN c.variable END UnaryOutput;

PROCEDURE UnaryRecalculate (c: Unary) =
  BEGIN
    c.variable.walk := c.strength;
    c.variable.stay := NOT c.isInput();
    IF c.variable.stay THEN c.execute() END;
  END UnaryRecalculate;

(* Constraints of two. *)

PROCEDURE BinarySatisfied (c: Binary): BOOLEAN = BEGIN RETURN c.direction # Direction.None END BinarySatisfied;
PROCEDURE BinaryUnsatisfy (c: Binary) = BEGIN c.direction := Direction.None END BinaryUnsatisfy;

PROCEDURE BinaryConnect (c: Binary) =
  BEGIN
    c.v1.constraints.add(c);
    c.v2.constraints.add(c);
    c.direction := Direction.None;
  END BinaryConnect;

PROCEDURE BinaryDisconnect (c: Binary) =
  BEGIN
    c.v1.constraints.remove(c);
    c.v2.constraints.remove(c);
    c.direction := Direction.None;
  END BinaryDisconnect;

PROCEDURE BinaryChoose (c: Binary; mark: Mark) =
  PROCEDURE Towards (v: Variable; direction: Direction): Direction =
    BEGIN
      IF v.mark # mark AND c.strength < v.walk THEN RETURN direction ELSE RETURN Direction.None END;
    END Towards;
  BEGIN
    IF c.v1.mark = mark OR c.v2.mark # mark AND c.v1.walk <= c.v2.walk THEN
      c.direction := Towards(c.v2, Direction.Forward);
    ELSE
      c.direction := Towards(c.v1, Direction.Backward);
    END;
  END BinaryChoose;

PROCEDURE Input (c: Binary): Variable =
  BEGIN
    IF c.direction = Direction.Forward THEN RETURN c.v1 ELSE RETURN c.v2 END;
  END Input;

PROCEDURE BinaryOutput (c: Binary): Variable =
  BEGIN
    IF c.direction = Direction.Forward THEN RETURN c.v2 ELSE RETURN c.v1 END;
  END BinaryOutput;

PROCEDURE BinaryMarkInputs (c: Binary; mark: Mark) = BEGIN Input(c).mark := mark END BinaryMarkInputs;

PROCEDURE Known (v: Variable; mark: Mark): BOOLEAN =
  BEGIN
    RETURN v.mark = mark OR v.stay OR v.determinedBy = NIL;
  END Known;

PROCEDURE BinaryInputsKnown (c: Binary; mark: Mark): BOOLEAN = BEGIN RETURN Known(Input(c), mark) END BinaryInputsKnown;

PROCEDURE BinaryRecalculate (c: Binary) =
  BEGIN
    WITH in = Input(c), out = c.output() DO
      out.walk := MAX(c.strength, in.walk);
      out.stay := in.stay;
      IF out.stay THEN c.execute() END;
    END;
  END BinaryRecalculate;

PROCEDURE EqualityExecute (c: Equality) = BEGIN c.output().value := Input(c).value END EqualityExecute;

PROCEDURE ScaleConnect (c: Scale) =
  BEGIN
    BinaryConnect(c);
    c.scale.constraints.add(c);
    c.offset.constraints.add(c);
  END ScaleConnect;

PROCEDURE ScaleDisconnect (c: Scale) =
  BEGIN
    BinaryDisconnect(c);
    c.scale.constraints.remove(c);
    c.offset.constraints.remove(c);
  END ScaleDisconnect;

PROCEDURE ScaleMarkInputs (c: Scale; mark: Mark) =
  BEGIN
    BinaryMarkInputs(c, mark);
    c.scale.mark := mark;
    c.offset.mark := mark;
  END ScaleMarkInputs;

PROCEDURE ScaleInputsKnown (c: Scale; mark: Mark): BOOLEAN =
  BEGIN
    RETURN BinaryInputsKnown(c, mark) AND Known(c.scale, mark) AND Known(c.offset, mark);
  END ScaleInputsKnown;

PROCEDURE ScaleExecute (c: Scale) =
  BEGIN
    IF c.direction = Direction.Forward THEN
      c.v2.value := c.v1.value * c.scale.value + c.offset.value;
    ELSE
      c.v1.value := (c.v2.value - c.offset.value) DIV c.scale.value;
    END;
  END ScaleExecute;

PROCEDURE ScaleRecalculate (c: Scale) =
  BEGIN
    WITH in = Input(c), out = c.output() DO
      out.walk := MAX(c.strength, in.walk);
      out.stay := in.stay AND c.scale.stay AND c.offset.stay;
      IF out.stay THEN c.execute() END;
    END;
  END ScaleRecalculate;

(* The planner. *)

PROCEDURE NewMark (): Mark =
  BEGIN
    INC(lastMark);
    RETURN lastMark;
  END NewMark;

(* Adds to l the satisfied constraints that v's value goes into. *)
PROCEDURE AddConsumers (v: Variable; l: List) =
  VAR c: Constraint;
  BEGIN
    FOR i := 0 TO v.constraints.size - 1 DO
      c := v.constraints.elements[i];
      IF c # v.determinedBy AND c.satisfied() THEN l.add(c) END;
    END;
  END AddConsumers;

PROCEDURE Propagate (c: Constraint; mark: Mark) RAISES {Unsatisfiable} =
  VAR todo := NewList(); d: Constraint; out: Variable;
  BEGIN
    todo.add(c);
    WHILE todo.size > 0 DO
      d := todo.removeLast();
      out := d.output();
      IF out.mark = mark THEN Retract(c); RAISE Unsatisfiable END;
      d.recalculate();
      AddConsumers(out, todo);
    END;
  END Propagate;

(* Satisfies c if it can; the weaker constraint that it took the place of, or NIL. *)
PROCEDURE Satisfy (c: Constraint; mark: Mark): Constraint RAISES {Unsatisfiable} =
  VAR out: Variable; overridden: Constraint;
  BEGIN
    c.choose(mark);
    IF NOT c.satisfied() THEN
      IF c.strength = Strength.Required THEN RAISE Unsatisfiable END;
      RETURN NIL;
    END;
    c.markInputs(mark);
    out := c.output();
    overridden := out.determinedBy;
    IF overridden # NIL THEN overridden.unsatisfy() END;
    out.determinedBy := c;
    Propagate(c, mark);
    out.mark := mark;
    RETURN overridden;
  END Satisfy;

PROCEDURE Enforce (c: Constraint) RAISES {Unsatisfiable} =
  VAR mark := NewMark();
  BEGIN
    REPEAT c := Satisfy(c, mark) UNTIL c = NIL;
  END Enforce;

PROCEDURE New (c: Constraint): Constraint RAISES {Unsatisfiable} =
  BEGIN
    c.connect();
    Enforce(c);
    RETURN c;
  END New;

(* What follows from out's being determined no more; the constraints that might now be satisfied. *)
PROCEDURE Withdraw (out: Variable): List =
  VAR unsatisfied, todo := NewList(); v := out; c: Constraint;
  BEGIN
    out.determinedBy := NIL;
    out.walk := Strength.Weakest;
    out.stay := TRUE;
    LOOP
      FOR i := 0 TO v.constraints.size - 1 DO
        c := v.constraints.elements[i];
        IF NOT c.satisfied() THEN
          unsatisfied.add(c);
        ELSIF c # v.determinedBy THEN
          c.recalculate();
          todo.add(c);
        END;
      END;
      IF todo.size = 0 THEN RETURN unsatisfied END;
      v := todo.removeLast().output();
    END;
  END Withdraw;

PROCEDURE Retract (c: Constraint) RAISES {Unsatisfiable} =
  VAR out := c.output(); unsatisfied: List;
  BEGIN
    c.unsatisfy();
    c.disconnect();
    unsatisfied := Withdraw(out);
    FOR s := FIRST(Strength) TO LAST(Strength) DO
      FOR i := 0 TO unsatisfied.size - 1 DO
        IF unsatisfied.elements[i].strength = s THEN Enforce(unsatisfied.elements[i]) END;
      END;
    END;
  END Retract;

(* The constraints to execute, in order, when the value of the edited variable changes. *)
PROCEDURE Plan (edit: Constraint): List =
  VAR plan, todo := NewList(); mark := NewMark(); c: Constraint; out: Variable;
  BEGIN
    IF edit.satisfied() THEN todo.add(edit) END;
    WHILE todo.size > 0 DO
      c := todo.removeLast();
      out := c.output();
      IF out.mark # mark AND c.inputsKnown(mark) THEN
        plan.add(c);
        out.mark := mark;
        AddConsumers(out, todo);
      END;
    END;
    RETURN plan;
  END Plan;

PROCEDURE Execute (plan: List) =
  BEGIN
    FOR i := 0 TO plan.size - 1 DO plan.elements[i].execute() END;
  END Execute;

PROCEDURE Change (v: Variable; value: INTEGER) RAISES {Unsatisfiable} =
  VAR edit := New(NEW(Edit, variable := v, strength := Strength.Preferred)); plan := Plan(edit);
  BEGIN
    FOR i := 1 TO 10 DO
      v.value := value;
      Execute(plan);
    END;
    Retract(edit);
  END Change;

(* The two problems. *)

PROCEDURE Chain (): INTEGER RAISES {Unsatisfiable} =
  VAR first, last, next: Variable; edit: Constraint; plan: List; sum := 0;
  BEGIN
    first := NewVariable(0);
    last := first;
    FOR i := 1 TO Length DO
      next := NewVariable(0);
      EVAL New(NEW(Equality, v1 := last, v2 := next, strength := Strength.Required));
      last := next;
    END;
    EVAL New(NEW(Stay, variable := last, strength := Strength.StrongDefault));
    edit := New(NEW(Edit, variable := first, strength := Strength.Preferred));
    plan := Plan(edit);
    FOR i := 1 TO Changes DO
      first.value := i;
      Execute(plan);
      INC(sum, last.value);
    END;
    Retract(edit);
    RETURN sum;
  END Chain;

PROCEDURE Projection (): INTEGER RAISES {Unsatisfiable} =
  VAR
    from, to     : ARRAY [1 .. Length] OF Variable;
    scale, offset: Variable;
    result       : INTEGER;

  PROCEDURE Sum (): INTEGER =
    VAR sum := 0;
    BEGIN
      FOR i := 1 TO Length DO INC(sum, to[i].value) END;
      RETURN sum;
    END Sum;

  BEGIN
    scale := NewVariable(10);
    offset := NewVariable(1000);
    FOR i := 1 TO Length DO
      from[i] := NewVariable(i);
      to[i] := NewVariable(i);
      EVAL New(NEW(Stay, variable := from[i], strength := Strength.Default));
      EVAL New(NEW(Scale, v1 := from[i], v2 := to[i], scale := scale, offset := offset, strength := Strength.Required));
    END;
    Change(from[Length], 17);
    result := to[Length].value;
    Change(to[Length], 1050);
    INC(result, from[Length].value);
    Change(scale, 5);
    INC(result, 3 * Sum());
    Change(offset, 2000);
    RETURN result + 5 * Sum();
  END Projection;

PROCEDURE Round (): INTEGER =
  <*FATAL Unsatisfiable*>
  BEGIN
    lastMark := 0;
    RETURN Chain() * 1000003 + Projection();
  END Round;

BEGIN
  Rounds.Run(Round);
END DeltaBlue.
