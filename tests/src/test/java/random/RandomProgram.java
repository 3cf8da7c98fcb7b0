// SPDX-License-Identifier: MIT
package random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Well-typed programs that follow from seeds: arithmetic, arrays, records, sets, objects, texts, loops, exceptions and
 * procedures with VAR formals. They always end, and trace what they do by {@code Out}; faults are caught and traced too.
 *
 * <p>Programs that run after each other are put into one module: program N is its procedure {@code RunN}, which begins with
 * the module's variables as they were at first and returns the hash of its trace.
 */
final class RandomProgram {
  private static final String DECLARATIONS = """
      MODULE Random EXPORTS Main;
      IMPORT Text;
      TYPE
        Small = [0 .. 9]; Colour = {Red, Green, Blue}; Vector = ARRAY [0 .. 7] OF INTEGER; Matrix = ARRAY [0 .. 2], [1 .. 4] OF INTEGER;
        Rec = RECORD x, y := 1; s: Small := 2; v := ARRAY [0 .. 2] OF Small{3, ..} END; Digits = SET OF Small; Wide = SET OF [-70 .. 70];
        A = OBJECT f := 1; next: A := NIL METHODS m(n: INTEGER): INTEGER RAISES ANY := MA END;
        B = A OBJECT g := 2 OVERRIDES m := MB END;
        C = B OBJECT OVERRIDES m := MC END;
      EXCEPTION E(INTEGER); F;
      VAR
        hash, count, least, most, half, fuel, i0, i1, i2: INTEGER; s0, s1: Small; b0, b1: BOOLEAN; c: Colour; a, a2: Vector; m: Matrix;
        r, r2: Rec; d: Digits; w: Wide; t: TEXT; o: A; x: LONGREAL; open: REF ARRAY OF INTEGER; k: CHAR; bytes: ARRAY [0 .. 3] OF BITS 8 FOR [0 .. 255];
      PROCEDURE Reset() =
        BEGIN
          hash := 0; count := 0; least := FIRST(INTEGER); most := LAST(INTEGER); half := 16_FFFFFFFF; fuel := 400; i0 := 3; i1 := 3; i2 := 3; s0 := 4; s1 := 4;
          b0 := FALSE; b1 := FALSE; c := Colour.Green; a := Vector{1, 2, 3, ..}; a2 := a; m := Matrix{ARRAY [1 .. 4] OF INTEGER{5, ..}, ..}; r := Rec{}; r2 := Rec{};
          d := Digits{1, 3}; w := Wide{-70, 0 .. 9}; t := "t"; o := NEW(B); x := 1.5d0; open := NEW(REF ARRAY OF INTEGER, 5); FOR i := 0 TO 4 DO open[i] := 0 END;
          k := 'k'; FOR i := 0 TO 3 DO bytes[i] := 0 END
        END Reset;
      PROCEDURE Out(n: INTEGER) = BEGIN INC(count); hash := hash * 31 + n END Out;
      PROCEDURE MA(self: A; n: INTEGER): INTEGER = BEGIN INC(self.f, n); RETURN self.f END MA;
      PROCEDURE MB(self: B; n: INTEGER): INTEGER RAISES ANY = BEGIN self.g := n - self.g; RETURN A.m(self, self.g) END MB;
      PROCEDURE MC(self: C; n: INTEGER): INTEGER RAISES ANY = BEGIN IF n > 5 THEN RAISE E(n) END; RETURN -B.m(self, n) END MC;
      PROCEDURE Sum(READONLY v: ARRAY OF INTEGER): INTEGER = VAR n := 0; BEGIN FOR i := 0 TO LAST(v) DO n := n * 3 + v[i] END; RETURN n END Sum;
      """;

  private final Random random;
  private final int number;
  private final StringBuilder out = new StringBuilder();
  private final List<String> locals = new ArrayList<>();
  private int procedures;
  private int names;
  private boolean inLoop;
  private boolean inFunction;

  private RandomProgram(long seed, int number) {
    random = new Random(seed);
    this.number = number;
  }

  /** A module with the program of each seed. */
  static String of(List<Long> seeds) {
    StringBuilder module = new StringBuilder(DECLARATIONS);
    for (int i = 0; i < seeds.size(); i++) {
      module.append(new RandomProgram(seeds.get(i), i).program());
    }
    return module.append("BEGIN\nEND Random.\n").toString();
  }

  private String program() {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      procedure();
    }
    out.append("PROCEDURE Run").append(number).append("(): INTEGER =\n  BEGIN\n  Reset();\n  TRY\n");
    statements(2, 4 + random.nextInt(4), "    ");
    out.append("  EXCEPT E(n) => Out(n) | F => Out(-1) ELSE Out(-2) END;\n");
    out.append("  Out(i0); Out(i1); Out(i2); Out(s0 + s1); Out(ORD(b0) + ORD(c)); Out(Sum(a)); Out(Sum(a2)); Out(Sum(open^)); Out(r.x + r.y + r.s); Out(Text.Length(t)); Out(o.f);\n");
    return out.append("  RETURN hash\n  END Run").append(number).append(";\n").toString();
  }

  private String called(int procedure) {
    return "P" + number + "_" + procedure;
  }

  /** A function of a value, a VAR and an open array formal, perhaps with a nested procedure that uses its variables. */
  private void procedure() {
    String name = called(procedures);
    out.append("PROCEDURE ").append(name).append("(p: INTEGER; VAR q: INTEGER; VAR v: ARRAY OF INTEGER): INTEGER RAISES ANY =\n")
        .append("  VAR l := p; z: Small := 7; u := Vector{p, ..};\n");
    locals.addAll(List.of("p", "q", "l"));
    if (random.nextBoolean()) {
      out.append("  PROCEDURE Nested(h: INTEGER) = BEGIN l := l + h; INC(q); u[h MOD 8] := l END Nested;\n  BEGIN\n    Nested(").append(integer(1)).append(");\n");
    } else {
      out.append("  BEGIN\n");
    }
    inFunction = true;
    statements(2, 2 + random.nextInt(4), "    ");
    inFunction = false;
    out.append("    z := (l + u[p MOD 8]) MOD 10;\n    IF NUMBER(v) > 0 THEN v[l MOD NUMBER(v)] := z END;\n    RETURN l + z\n  END ").append(name).append(";\n");
    locals.clear();
    procedures++;
  }

  @SafeVarargs
  private <T> T one(Supplier<T>... of) {
    return of[random.nextInt(of.length)].get();
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String variable() {
    return !locals.isEmpty() && random.nextBoolean() ? locals.get(random.nextInt(locals.size())) : pick("i0", "i1", "i2");
  }

  /** A designator of type INTEGER that may be assigned and passed as VAR. */
  private String place(int depth) {
    return one(this::variable, this::variable, () -> "a[" + index(depth, 8) + "]", () -> "m[" + index(depth, 3) + ", 1 + " + index(depth, 4) + "]", () -> "r.x", () -> "r2.y",
        () -> "o.f", () -> "open[" + index(depth, 5) + "]", () -> "SUBARRAY(a, 2, 4)[" + index(depth, 4) + "]", () -> "a2[" + pick("0", "7", "s0 MOD 8") + "]");
  }

  private String index(int depth, int size) {
    return depth <= 0 || random.nextInt(3) == 0 ? String.valueOf(random.nextInt(size)) : "(" + integer(depth - 1) + ") MOD " + size;
  }

  private String literal() {
    return one(() -> String.valueOf(random.nextInt(10)), () -> String.valueOf(random.nextInt(1000)), () -> "-" + (1 + random.nextInt(20)),
        () -> pick("least", "most", "half", "-1", "0", "1"));
  }

  private String integer(int depth) {
    if (depth <= 0) {
      return one(this::variable, this::literal, () -> pick("s0", "s1", "r.s", "ORD(c)", "ORD(b0)", "fuel", "count", "ORD(k)", "bytes[1]", "NUMBER(a)"));
    }
    int d = depth - 1;
    return one(() -> binary(d, "+"), () -> binary(d, "-"), () -> binary(d, "*"), () -> "(" + integer(d) + ") DIV " + divisor(d), () -> "(" + integer(d) + ") MOD " + divisor(d),
        () -> place(d), () -> pick("MIN", "MAX") + "(" + integer(d) + ", " + integer(d) + ")", () -> "ABS(" + integer(d) + ")", () -> "ORD(" + truth(d) + ")", () -> "-(" + integer(d) + ")",
        () -> "Sum(" + array(d) + ")", () -> procedures == 0 ? integer(d) : call(d), () -> "o.m(" + integer(d) + ")", () -> "Text.Length(" + text(d) + ")", () -> "ROUND(" + real(d) + ")", () -> "VAL(" + index(d, 10) + ", Small)",
        () -> "A.m(o, " + integer(d) + ")", () -> record(d) + ".y", () -> "Text.Length(t)");
  }

  private String binary(int d, String operator) {
    return "(" + integer(d) + ") " + operator + " (" + integer(d) + ")";
  }

  private String divisor(int d) {
    return one(() -> pick("2", "3", "7", "8", "10", "-1", "-2", "-5", "1024"), () -> "(i1 + " + integer(d) + ")", () -> "(1 + ABS(" + pick("s0", "i1 MOD 100") + "))");
  }

  private String call(int d) {
    return called(random.nextInt(procedures)) + "(" + integer(d) + ", " + place(d) + ", " + pick("a", "a2", "open^", "m[1]", "SUBARRAY(a, 1, 3)", "SUBARRAY(open^, 0, s0 MOD 5)") + ")";
  }

  private String array(int d) {
    return pick("a", "a2", "open^", "m[0]", "SUBARRAY(a, " + index(d, 3) + ", " + index(d, 5) + ")", "ARRAY OF INTEGER{" + integer(d) + ", " + integer(d) + "}", "Vector{" + integer(d) + ", ..}");
  }

  private String record(int d) {
    return "Rec{" + integer(d) + ", s := " + index(d, 10) + "}";
  }

  private String real(int d) {
    return one(() -> "x", () -> "FLOAT((" + integer(d) + ") MOD 1000, LONGREAL) / 8.0d0", () -> "MAX(x, 0.25d0) * 2.0d0", () -> "x - FLOAT(s1, LONGREAL)");
  }

  private String text(int d) {
    return one(() -> "t", () -> "\"" + pick("", "a", "bcd") + "\"", () -> "\"x\" & t", () -> "Text.FromChar(VAL((" + integer(d) + ") MOD 256, CHAR))", () -> "Text.Sub(t, " + index(d, 3) + ", 2)");
  }

  private String set(int d) {
    return one(() -> "d", () -> "Digits{" + index(d, 10) + ", " + index(d, 10) + " .. " + index(d, 10) + "}", () -> "d " + pick("+", "-", "*", "/") + " Digits{s0, 5}", () -> "Digits{}");
  }

  private String truth(int depth) {
    if (depth <= 0) {
      return pick("b0", "b1", "TRUE", "fuel > 100", "s0 IN d", "i0 IN w", "o.next = NIL", "c = Colour.Red", "k < 'm'");
    }
    int d = depth - 1;
    return one(() -> "(" + integer(d) + ") " + pick("<", "<=", ">", ">=", "=", "#") + " (" + integer(d) + ")", () -> "(" + truth(d) + ") AND (" + truth(d) + ")", () -> "(" + truth(d) + ") OR (" + truth(d) + ")",
        () -> "NOT (" + truth(d) + ")", () -> "(" + integer(d) + ") IN (" + set(d) + ")", () -> "(" + set(d) + ") " + pick("<=", "=", "#", ">", "<", ">=") + " (" + set(d) + ")", () -> "(" + integer(d) + ") IN w",
        () -> "Text.Equal(t, " + text(d) + ")", () -> "a = a2", () -> "r # r2", () -> real(d) + " < " + real(d), () -> "ISTYPE(o, " + pick("A", "B", "C") + ")", () -> "a2 = Vector{" + integer(d) + ", ..}");
  }

  private void statements(int depth, int count, String indent) {
    for (int i = 0; i < count; i++) {
      out.append(indent).append(statement(depth, indent)).append(";\n");
    }
  }

  private String block(int depth, String indent) {
    int start = out.length();
    statements(depth - 1, 1 + random.nextInt(3), indent + "  ");
    String text = out.substring(start);
    out.setLength(start);
    return "\n" + text + indent;
  }

  private String statement(int depth, String indent) {
    return depth <= 0 ? simple() : one(this::simple, this::simple, () -> compound(depth, indent), () -> compound(depth, indent));
  }

  private String simple() {
    return one(() -> place(1) + " := " + integer(2), () -> place(1) + " := " + integer(2), () -> "Out(" + integer(2) + ")", () -> pick("INC", "DEC") + "(" + place(1) + ", " + integer(1) + ")",
        () -> pick("s0", "s1", "r.s", "r2.v[1]") + " := " + one(() -> index(2, 10), () -> "(i0 + " + integer(1) + ") MOD 11"), () -> pick("INC", "DEC") + "(" + pick("s0", "s1") + ")", () -> pick("b0", "b1") + " := " + truth(2), () -> "c := VAL(" + index(2, 3) + ", Colour)",
        () -> pick("a := a2", "a2 := a", "r := r2", "r2 := r", "m[1] := m[0]", "SUBARRAY(a, 0, 4) := SUBARRAY(a, 3, 4)", "SUBARRAY(a, 3, 4) := SUBARRAY(a, 0, 4)", "r.v := r2.v", "open^ := SUBARRAY(a, 0, s0)"), () -> "d := " + set(2), () -> "r := " + record(2),
        () -> "w := w " + pick("+", "-", "/", "*") + " Wide{" + index(1, 60) + " - 60 .. " + index(1, 60) + "}", () -> "t := Text.Sub(" + text(2) + ", 0, 9)", () -> "x := " + real(2), () -> "o := " + pick("NEW(A)", "NEW(B, g := " + integer(1) + ")", "NEW(C, f := " + integer(1) + ", next := o)", "NEW(A, m := MA, next := NEW(B))"),
        () -> "bytes[" + index(1, 4) + "] := (" + integer(1) + ") MOD 256", () -> "k := VAL(" + index(2, 10) + " + 100, CHAR)", () -> procedures == 0 ? "Out(1)" : "EVAL " + call(1), this::leave, () -> "o.next := o");
  }

  /** A statement that leaves where control is, now and then. */
  private String leave() {
    String how = one(() -> "RAISE E(" + integer(1) + ")", () -> "RAISE F", () -> inLoop ? "EXIT" : "Out(2)", () -> inFunction ? "RETURN " + integer(1) : "Out(3)");
    return "IF " + truth(1) + " THEN " + how + " END";
  }

  private String looping(Supplier<String> body) {
    boolean before = inLoop;
    inLoop = true;
    String text = body.get();
    inLoop = before;
    return text;
  }

  private String compound(int depth, String indent) {
    String name = "n" + names++;
    String fuel = "DEC(fuel); IF fuel < 0 THEN EXIT END;";
    return one(() -> "IF " + truth(2) + " THEN" + block(depth, indent) + "ELSIF " + truth(1) + " THEN" + block(depth, indent) + "ELSE" + block(depth, indent) + "END",
        () -> looping(() -> "FOR " + name + " := " + pick("0", "-3", "s0") + " TO " + pick("9", "5", "i0 MOD 20", "30") + pick("", " BY 2", " BY 3", " BY 1 + s1") + " DO " + fuel + " Out(" + name + ");" + block(depth, indent) + "END"),
        () -> looping(() -> "FOR " + name + " := " + pick("9", "LAST(INTEGER)", "s1 * 3") + " TO " + pick("0", "-4", "LAST(INTEGER) - 3", "s0") + " BY -" + pick("1", "2", "5") + " DO " + fuel + " Out(" + name + ");" + block(depth, indent) + "END"),
        () -> looping(() -> "WHILE " + truth(2) + " DO " + fuel + block(depth, indent) + "END"), () -> looping(() -> "REPEAT " + fuel + block(depth, indent) + "UNTIL " + truth(2)), () -> looping(() -> "LOOP " + fuel + block(depth, indent) + "END"),
        () -> "CASE i0 + " + integer(1) + " OF | 0 .. 3 =>" + block(depth, indent) + "| -5, 7 .. 100 =>" + block(depth, indent) + pick("ELSE Out(4) END", "END"),
        () -> "TRY" + block(depth, indent) + "EXCEPT | E(" + name + ") => Out(" + name + ")" + pick("", " | F => Out(5)", " ELSE Out(6)") + " END", () -> "TRY" + block(depth, indent) + "FINALLY" + block(depth, indent) + "END",
        () -> "WITH " + name + " = " + place(1) + " DO " + name + " := " + integer(1) + ";" + block(depth, indent) + "Out(" + name + ") END", () -> "WITH " + name + " = " + integer(2) + " DO" + block(depth, indent) + "Out(" + name + ") END",
        () -> "TYPECASE o OF | C => Out(7) | B(" + name + ") => Out(" + name + ".g);" + block(depth, indent) + "ELSE Out(8) END", () -> "VAR " + name + " := " + integer(2) + "; BEGIN INC(" + name + ");" + block(depth, indent) + "Out(" + name + ") END",
        () -> "WITH " + name + " = a2 DO " + name + "[2] := " + integer(1) + ";" + block(depth, indent) + "Out(Sum(" + name + ")) END");
  }

}
