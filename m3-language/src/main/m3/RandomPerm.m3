(* SPDX-License-Identifier: MIT *)
MODULE RandomPerm;

IMPORT Random;

REVEAL
  LowQuality = LowPublic BRANDED "RandomPerm.LowQuality" OBJECT
    count, given, start, stride: CARDINAL := 0;
  OVERRIDES
    init  := LowInit;
    size  := LowSize;
    index := LowIndex;
    copy  := LowCopy;
    next  := LowNext;
  END;

  HighQuality = HighPublic BRANDED "RandomPerm.HighQuality" OBJECT
    elements: REF ARRAY OF CARDINAL := NIL;
    given   : CARDINAL := 0;
  OVERRIDES
    init  := HighInit;
    size  := HighSize;
    index := HighIndex;
    copy  := HighCopy;
    next  := HighNext;
  END;

PROCEDURE LowInit (p: LowQuality; n: CARDINAL; r: Random.T): LowQuality =
  BEGIN
    p.count := n;
    p.given := 0;
    IF n > 0 THEN
      p.start := r.integer(0, n - 1);
      REPEAT p.stride := r.integer(1, n) UNTIL Divisor(p.stride, n) = 1;
    END;
    RETURN p;
  END LowInit;

(* The greatest common divisor. *)
PROCEDURE Divisor (a, b: CARDINAL): CARDINAL =
  VAR rest: CARDINAL;
  BEGIN
    WHILE b # 0 DO
      rest := a MOD b;
      a := b;
      b := rest;
    END;
    RETURN a;
  END Divisor;

PROCEDURE LowSize (p: LowQuality): CARDINAL =
  BEGIN
    RETURN p.count;
  END LowSize;

PROCEDURE LowIndex (p: LowQuality): CARDINAL =
  BEGIN
    RETURN p.given;
  END LowIndex;

PROCEDURE LowCopy (p: LowQuality): T =
  BEGIN
    RETURN NEW(LowQuality, count := p.count, given := p.given, start := p.start, stride := p.stride);
  END LowCopy;

PROCEDURE LowNext (p: LowQuality): CARDINAL RAISES {Exhausted} =
  VAR element := p.start;
  BEGIN
    IF p.given = p.count THEN
      p.given := 0;
      RAISE Exhausted;
    END;
    INC(p.given);
    p.start := (p.start + p.stride) MOD p.count;
    RETURN element;
  END LowNext;

PROCEDURE HighInit (p: HighQuality; n: CARDINAL; r: Random.T): HighQuality =
  BEGIN
    p.elements := NEW(REF ARRAY OF CARDINAL, n);
    p.given := 0;
    Fill(p.elements^, r);
    RETURN p;
  END HighInit;

PROCEDURE HighSize (p: HighQuality): CARDINAL =
  BEGIN
    RETURN NUMBER(p.elements^);
  END HighSize;

PROCEDURE HighIndex (p: HighQuality): CARDINAL =
  BEGIN
    RETURN p.given;
  END HighIndex;

PROCEDURE HighCopy (p: HighQuality): T =
  BEGIN
    RETURN NEW(HighQuality, elements := p.elements, given := p.given);
  END HighCopy;

PROCEDURE HighNext (p: HighQuality): CARDINAL RAISES {Exhausted} =
  BEGIN
    IF p.given = NUMBER(p.elements^) THEN
      p.given := 0;
      RAISE Exhausted;
    END;
    INC(p.given);
    RETURN p.elements[p.given - 1];
  END HighNext;

PROCEDURE Fill (VAR perm: ARRAY OF CARDINAL; r: Random.T) =
  VAR j: CARDINAL;
  BEGIN
    FOR i := 0 TO LAST(perm) DO
      j := r.integer(0, i);
      perm[i] := perm[j];
      perm[j] := i;
    END;
  END Fill;

BEGIN
END RandomPerm.
