(* SPDX-License-Identifier: MIT *)
MODULE Pickle;

(* A pickle: Magic; the number of referents; each referent. References are numbers of referents, from 1, in the order in which they are
   first met from the root, which is 1; 0 is NIL. A referent: the number of its type, 0 for a text, and after a new
   number the type's name; the number of its bytes, and these; unless it is a text, the number of its references, and these. Numbers
   take 7 bits a byte, low ones first. *)

IMPORT Fmt, HostPickle, IntIntTbl, IntSeq, Rd, RefIntTbl, RefSeq, Text, TextWr, Thread, Wr;

CONST
  Magic   = "M3 pickle 1\n";
  Longest = 16_7FFFFF00;
  Piece   = 65536;

TYPE
  Buffer = REF ARRAY OF CHAR;
  Links  = REF ARRAY OF CARDINAL;

REVEAL
  Writer = WriterPublic BRANDED "Pickle.Writer" OBJECT OVERRIDES write := WriteNext END;
  Reader = ReaderPublic BRANDED "Pickle.Reader" OBJECT OVERRIDES read := ReadNext END;

PROCEDURE WriteNext (w: Writer; r: REFANY) RAISES {Error, Wr.Failure, Thread.Alerted} =
  BEGIN
    Write(w.wr, r);
  END WriteNext;

PROCEDURE ReadNext (r: Reader): REFANY RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  BEGIN
    RETURN Read(r.rd);
  END ReadNext;

(* ---- writing ---- *)

TYPE
  Pickling = RECORD
    wr      : Wr.T;
    numbers : RefIntTbl.T;
    all     : RefSeq.T;
    types   : IntIntTbl.T;
    buffer  : Buffer;
  END;

PROCEDURE Write (wr: Wr.T; ref: REFANY) RAISES {Error, Wr.Failure, Thread.Alerted} =
  VAR
    body := TextWr.New();
    p    := Pickling{body, NEW(RefIntTbl.Default).init(), NEW(RefSeq.T).init(), NEW(IntIntTbl.Default).init(),
                     NEW(Buffer, 256)};
    done := 0;
  BEGIN
    IF ref # NIL THEN EVAL Number(p, ref) END;
    WHILE done < p.all.size() DO
      WriteReferent(p, p.all.get(done));
      INC(done);
    END;
    Wr.PutText(wr, Magic);
    PutNumber(wr, done);
    Wr.PutText(wr, TextWr.ToText(body));
  END Write;

PROCEDURE Number (VAR p: Pickling; r: REFANY): CARDINAL =
  VAR n := 0;
  BEGIN
    IF r # NIL AND NOT p.numbers.get(r, n) THEN
      p.all.addhi(r);
      n := p.all.size();
      EVAL p.numbers.put(r, n);
    END;
    RETURN n;
  END Number;

PROCEDURE WriteReferent (VAR p: Pickling; r: REFANY) RAISES {Error, Wr.Failure, Thread.Alerted} =
  VAR contents: REFANY; problem: TEXT := NIL; type, size: INTEGER;
  BEGIN
    IF ISTYPE(r, TEXT) THEN
      WriteText(p.wr, r);
      RETURN;
    END;
    contents := HostPickle.Open(r, problem);
    IF problem # NIL THEN RAISE Error(problem) END;
    type := p.types.size() + 1;
    IF p.types.get(TYPECODE(r), type) THEN
      PutNumber(p.wr, type);
    ELSE
      EVAL p.types.put(TYPECODE(r), type);
      PutNumber(p.wr, type);
      Wr.PutText(p.wr, HostPickle.TypeName(TYPECODE(r)));
    END;
    size := HostPickle.Size(contents);
    IF size > NUMBER(p.buffer^) THEN p.buffer := NEW(Buffer, 2 * size) END;
    HostPickle.GetBytes(contents, p.buffer^);
    PutNumber(p.wr, size);
    Wr.PutString(p.wr, SUBARRAY(p.buffer^, 0, size));
    PutNumber(p.wr, HostPickle.Count(contents));
    FOR i := 0 TO HostPickle.Count(contents) - 1 DO PutNumber(p.wr, Number(p, HostPickle.Get(contents, i))) END;
  END WriteReferent;

(* A text of CHARs has twice its length for its size; of one with wide characters, one more, each takes two bytes. *)
PROCEDURE WriteText (wr: Wr.T; t: TEXT) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    PutNumber(wr, 0);
    PutNumber(wr, 2 * Text.Length(t) + ORD(Text.HasWideChars(t)));
    IF Text.HasWideChars(t) THEN
      FOR i := 0 TO Text.Length(t) - 1 DO
        WITH code = ORD(Text.GetWideChar(t, i)) DO
          Wr.PutChar(wr, VAL(code MOD 256, CHAR));
          Wr.PutChar(wr, VAL(code DIV 256, CHAR));
        END;
      END;
    ELSE
      Wr.PutText(wr, t);
    END;
  END WriteText;

PROCEDURE PutNumber (wr: Wr.T; n: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    WHILE n >= 128 DO
      Wr.PutChar(wr, VAL(128 + n MOD 128, CHAR));
      n := n DIV 128;
    END;
    Wr.PutChar(wr, VAL(n, CHAR));
  END PutNumber;

(* ---- reading ---- *)

PROCEDURE Read (rd: Rd.T): REFANY RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR
    all   := NEW(RefSeq.T).init();
    links := NEW(RefSeq.T).init();
    types := NEW(IntSeq.T).init();  (* their codes *)
    count : CARDINAL;
    begun := GetText(rd, Text.Length(Magic));
  BEGIN
    IF NOT Text.Equal(begun, Magic) THEN RAISE Error("this is no pickle") END;
    count := GetNumber(rd);
    FOR i := 1 TO count DO ReadReferent(rd, all, links, types) END;
    FOR i := 0 TO count - 1 DO Link(all.get(i), links.get(i), all) END;
    IF count = 0 THEN RETURN NIL ELSE RETURN all.getlo() END;
  END Read;

PROCEDURE ReadReferent (rd: Rd.T; all, links: RefSeq.T; types: IntSeq.T)
  RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR type := GetNumber(rd); size, tc: INTEGER; bytes: Buffer; problem: TEXT := NIL; mine: Links;
  BEGIN
    IF type = 0 THEN
      all.addhi(ReadText(rd));
      links.addhi(NIL);
      RETURN;
    END;
    IF type = types.size() + 1 THEN types.addhi(HostPickle.TypeCode(GetText(rd, 32))) END;
    IF type > types.size() THEN RAISE Error("a type is not named") END;
    tc := types.get(type - 1);
    IF tc = 0 THEN RAISE Error("the program has no type like that of referent " & Fmt.Int(all.size() + 1)) END;
    size := GetNumber(rd);
    bytes := GetBytes(rd, size);
    all.addhi(HostPickle.Make(tc, SUBARRAY(bytes^, 0, size), problem));
    IF problem # NIL THEN RAISE Error(problem) END;
    mine := GetLinks(rd, GetNumber(rd));
    links.addhi(mine);
  END ReadReferent;

(* So many numbers; space is taken as they come, since a changed count may be anything. *)
PROCEDURE GetLinks (rd: Rd.T; count: CARDINAL): Links RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR links := NEW(Links, MIN(count, Piece)); more: Links;
  BEGIN
    FOR i := 0 TO count - 1 DO
      IF i = NUMBER(links^) THEN
        more := NEW(Links, MIN(count, 2 * i));
        SUBARRAY(more^, 0, i) := links^;
        links := more;
      END;
      links[i] := GetNumber(rd);
    END;
    RETURN links;
  END GetLinks;

PROCEDURE Link (r: REFANY; links: Links; all: RefSeq.T) RAISES {Error} =
  VAR references: REF ARRAY OF REFANY; problem: TEXT;
  BEGIN
    IF links = NIL THEN RETURN END;
    references := NEW(REF ARRAY OF REFANY, NUMBER(links^));
    FOR i := 0 TO LAST(links^) DO
      IF links[i] > all.size() THEN RAISE Error("there is no referent " & Fmt.Int(links[i])) END;
      IF links[i] > 0 THEN references[i] := all.get(links[i] - 1) END;
    END;
    problem := HostPickle.Link(r, references^);
    IF problem # NIL THEN RAISE Error(problem) END;
  END Link;

PROCEDURE ReadText (rd: Rd.T): TEXT RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR size := GetNumber(rd); bytes: Buffer; wide: REF ARRAY OF WIDECHAR;
  BEGIN
    IF size MOD 2 = 0 THEN
      bytes := GetBytes(rd, size DIV 2);
      RETURN Text.FromChars(SUBARRAY(bytes^, 0, size DIV 2));
    END;
    bytes := GetBytes(rd, size - 1);
    wide := NEW(REF ARRAY OF WIDECHAR, size DIV 2);
    FOR i := 0 TO LAST(wide^) DO wide[i] := VAL(ORD(bytes[2 * i]) + 256 * ORD(bytes[2 * i + 1]), WIDECHAR) END;
    RETURN Text.FromWideChars(wide^);
  END ReadText;

(* So many characters at the beginning of an array; space is taken as they come. *)
PROCEDURE GetBytes (rd: Rd.T; size: CARDINAL): Buffer RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR bytes := NEW(Buffer, MIN(size, Piece)); more: Buffer; have := 0;
  BEGIN
    IF size > Longest THEN RAISE Error("a referent is too large") END;
    LOOP
      IF Rd.GetSub(rd, SUBARRAY(bytes^, have, NUMBER(bytes^) - have)) < NUMBER(bytes^) - have THEN RAISE Rd.EndOfFile END;
      have := NUMBER(bytes^);
      IF have >= size THEN RETURN bytes END;
      more := NEW(Buffer, MIN(size, 2 * have));
      SUBARRAY(more^, 0, have) := bytes^;
      bytes := more;
    END;
  END GetBytes;

PROCEDURE GetText (rd: Rd.T; length: CARDINAL): TEXT RAISES {Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR t := Rd.GetText(rd, length);
  BEGIN
    IF Text.Length(t) < length THEN RAISE Rd.EndOfFile END;
    RETURN t;
  END GetText;

PROCEDURE GetNumber (rd: Rd.T): CARDINAL RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted} =
  VAR n, code: CARDINAL := 0; unit := 1;
  BEGIN
    FOR i := 1 TO 8 DO
      code := ORD(Rd.GetChar(rd));
      n := n + code MOD 128 * unit;
      IF code < 128 THEN RETURN n END;
      unit := unit * 128;
    END;
    RAISE Error("a number is too large");
  END GetNumber;

BEGIN
END Pickle.
