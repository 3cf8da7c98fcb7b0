// SPDX-License-Identifier: MIT
package m3.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree says what the text says: precedence, literals, types, SPIN's words, pragmas, places. */
class ParserTest {
  private static CompilationUnit parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    CompilationUnit unit = Parser.parse(new SourceText("test.m3", text), diagnostics);
    assertEquals(List.of(), diagnostics.all());
    return unit;
  }

  private static Expr expression(String text) {
    return ((Stmt.Eval) parse("MODULE M; BEGIN EVAL " + text + " END M.").body().getFirst()).value();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
      "a + b * c ! (+ a (* b c))", "a * b + c ! (+ (* a b) c)", "a - b - c ! (- (- a b) c)", "a DIV b MOD c ! (MOD (DIV a b) c)",
      "a OR b AND c ! (OR a (AND b c))", "a AND b OR c ! (OR (AND a b) c)", "NOT a AND b ! (AND (NOT a) b)",
      "NOT a = b ! (NOT (= a b))", "NOT NOT a ! (NOT (NOT a))", "a = b = c ! (= (= a b) c)", "a + b < c * d ! (< (+ a b) (* c d))",
      "a IN b + c ! (IN a (+ b c))", "-a * b ! (* (- a) b)", "-a + b ! (+ (- a) b)", "a * -b ! (* a (- b))", "-a^ ! (- a^)",
      "- + a ! (- (+ a))", "a & b & c ! (& (& a b) c)", "(a + b) * c ! (* (+ a b) c)", "a # b AND c <= d ! (AND (# a b) (<= c d))",
      "NOT a < b + c AND d ! (AND (NOT (< a (+ b c))) d)", "a.b^.c[i, j](k) ! a.b^.c[i, j](k)", "f(x := 1, y) ! f(x := 1, y)",
      "a / b * c ! (* (/ a b) c)", "a OR NOT b ! (OR a (NOT b))", "a >= b OR a > b ! (OR (>= a b) (> a b))",
  })
  void precedence(String text, String shape) {
    assertEquals(shape, Shapes.of(expression(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
      "0 ! 0", "16_FF ! 255", "16_ff ! 255", "2_1010 ! 10", "8_17 ! 15", "10L ! 10L", "16_10l ! 16L", "16_FFFFFFFFFFFFFFFF ! 18446744073709551615",
      "1.5 ! 1.5:E", "1.5e3 ! 1.5E3:E", "1.5E-3 ! 1.5E-3:E", "2.0d0 ! 2.0E0:D", "2.5D+10 ! 2.5E+10:D", "3.0x1 ! 3.0E1:X",
      "'a' ! #97", "'\\n' ! #10", "'\\t' ! #9", "'\\r' ! #13", "'\\f' ! #12", "'\\\\' ! #92", "'\\'' ! #39", "'\\\"' ! #34",
      "'\"' ! #34", "'\\101' ! #65", "'\\x41' ! #65", "'\\XfF' ! #255", "' ' ! #32", "'ÿ' ! #255",
      "W'a' ! W#97", "w'\\x0041' ! W#65", "W'\\000101' ! W#65", "W'\\u00FF60' ! W#65376", "W'\\U00004a' ! W#74", "W'Ā' ! W#256",
      "W'λ' ! W#955", "\"\" ! \"\"", "\"it's\" ! \"it's\"", "\"a\\\"b\" ! \"a\"b\"", "\"\\101\\x42\" ! \"AB\"",
      "W\"\\x0041\\u01F600\" ! W\"A😀\"", "\"(* no comment *) <*no pragma*>\" ! \"(* no comment *) <*no pragma*>\"",
  })
  void literals(String text, String shape) {
    assertEquals(shape, Shapes.of(expression(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
      "NEW(REF ARRAY OF INTEGER, 5) ! NEW(<REF ARRAY [] INTEGER>, 5)", "NEW(T, 5) ! NEW(T, 5)", "NEW(Foo.T) ! NEW(Foo.T)",
      "S{1, 2..3} ! S{1, 2..3}", "Foo.T{x := 1} ! Foo.T{x := 1}", "A{1, ..} ! A{1, ..}", "S{} ! S{}",
      "ARRAY OF T{1}[0] ! ARRAY [] T{1}[0]", "(REF T) ! <REF T>", "(ARRAY OF T){1} ! ARRAY [] T{1}",
      "NEW(T OBJECT x := 1 END) ! NEW(<(T OBJECT x:=1)>)", "FIRST([0..9]) ! FIRST(<[0..9]>)", "F({A, B}) ! F(<{A,B}>)",
      "F(ROOT, UNTRACED ROOT) ! F(<ROOT>, <UNTRACED ROOT>)", "REF A.B{} ! REF A.B{}", "BITSIZE(ALIGNED 64 FOR T) ! BITSIZE(<ALIGNED 64 T>)",
      "F(EPHEMERAL PROCEDURE ()) ! F(<PROCEDURE@()>)", "VIEW(a, T) ! VIEW(a, T)", "ALIGNED(64) ! ALIGNED(64)", "EPHEMERAL.x ! EPHEMERAL.x",
      "INTERFACE_UNIT(I) ! INTERFACE_UNIT(I)", "CVAR + FUNCTIONAL ! (+ CVAR FUNCTIONAL)", "PROCANY ! PROCANY",
  })
  void typesInExpressions(String text, String shape) {
    assertEquals(shape, Shapes.of(expression(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
      "ARRAY [0..1], BOOLEAN OF T ! ARRAY [[0..1], BOOLEAN] T", "RECORD a, b: T := 1; c := 2 END ! RECORD a,b:T:=1 c:=2",
      "BRANDED `n` & M.b REF T ! BRANDED (& \"n\" M.b) REF T", "UNTRACED BRANDED REF T ! UNTRACED BRANDED REF T",
      "A OBJECT END OBJECT END ! ((A OBJECT) OBJECT)", "ARRAY OF A OBJECT END ! ARRAY [] (A OBJECT)",
      "A.B BRANDED `x` OBJECT a: T METHODS m(b: T): U RAISES {E} := P; n() OVERRIDES k := Q END "
          + "! (A.B BRANDED \"x\" OBJECT a:T m(b:T):U RAISES [E]:=P n() k:=Q)",
      "PROCEDURE (VAR a: T; READONLY b, c := 1; CVAR d: U; e: V) RAISES ANY ! PROCEDURE(VAR a:T; READONLY b,c:=1; CVAR d:U; e:V) RAISES ANY",
      "FUNCTIONAL EPHEMERAL PROCEDURE (): BOOLEAN RAISES {} ! PROCEDURE@~():BOOLEAN RAISES []", "SET OF [1..2] ! SET [1..2]",
      "PROCEDURE (): PROCEDURE () RAISES {A} ! PROCEDURE():PROCEDURE() RAISES [A]", "BITS 8 FOR [0..255] ! BITS 8 [0..255]",
      "OBJECT METHODS FUNCTIONAL f(); EPHEMERAL g() END ! (OBJECT f~() g@())", "PROCEDURE (CVAR: T; EPHEMERAL: U) ! PROCEDURE(CVAR:T; EPHEMERAL:U)",
      "UNTRACED ROOT OBJECT END ! (UNTRACED ROOT OBJECT)", "((REF (T))) ! REF T", "EPHEMERAL ! EPHEMERAL", "ALIGNED ! ALIGNED",
  })
  void types(String text, String shape) {
    CompilationUnit unit = parse("INTERFACE I; TYPE X = " + text.replace('`', '"') + "; END I.");
    assertEquals(shape, Shapes.of(((Decl.Type) unit.declarations().getFirst()).type()));
  }

  @Test
  void pragmas() {
    CompilationUnit unit = parse("""
        <*EXTERNAL x:C*> UNSAFE INTERFACE I; <*WEIRD <*in*> it*>
        <*UNUSED*> VAR a: T; <*OBSOLETE*> b: T;
        <*FATAL A, B.C*> <*FATAL ANY*>
        <*INLINE*> <* UNUSED *> PROCEDURE P(<*UNUSED*> x: T; y: T);
        EXCEPTION <*IMPLICIT*> E;
        END I.
        """);
    assertEquals(List.of("EXTERNAL", "WEIRD"), unit.pragmas().stream().map(Pragma::name).toList());
    assertEquals(List.of("x:C", "<*in*> it"), unit.pragmas().stream().map(Pragma::text).toList());
    assertEquals(List.of("UNUSED"), names(((Decl.Var) unit.declarations().get(0)).pragmas()));
    assertEquals(List.of("UNUSED", "OBSOLETE"), names(((Decl.Var) unit.declarations().get(1)).pragmas()));
    assertEquals("[A, B.C]", ((Decl.Pragmas) unit.declarations().get(2)).pragma().exceptions().toString());
    assertTrue(((Decl.Pragmas) unit.declarations().get(3)).pragma().any());
    Decl.Procedure procedure = (Decl.Procedure) unit.declarations().get(4);
    assertEquals(List.of("INLINE", "UNUSED"), names(procedure.pragmas()));
    assertEquals(List.of("UNUSED"), names(procedure.signature().formals().getFirst().pragmas()));
    assertEquals(List.of(), procedure.signature().formals().getLast().pragmas());
    assertEquals(List.of("IMPLICIT"), names(((Decl.Exception) unit.declarations().get(5)).pragmas()));
  }

  private static List<String> names(List<Pragma> pragmas) {
    return pragmas.stream().map(Pragma::name).toList();
  }

  @Test
  void assertionsStandBetweenStatements() {
    List<Stmt> body = parse("""
        MODULE M; BEGIN
          <*ASSERT a*> x := 1; <*ASSERT b WITH "no"*>; y := 2 <*DEBUG c*> z() <*NOWARN*>;
          <*ASSERT d*>
        END M.
        """).body();
    assertEquals(List.of("Assert", "Assign", "Assert", "Assign", "Debug", "Call", "Assert"),
        body.stream().map(each -> each.getClass().getSimpleName()).toList());
    assertNull(((Stmt.Assert) body.getFirst()).message());
    assertEquals("\"no\"", Shapes.of(((Stmt.Assert) body.get(2)).message()));
  }

  @Test
  void heads() {
    CompilationUnit module = parse("UNSAFE MODULE M EXPORTS A, B; IMPORT C, D AS E; FROM F IMPORT g, h; BEGIN END M.");
    assertTrue(module.unsafe() && !module.generic() && !module.isInterface());
    assertEquals("[A, B]", module.exports().toString());
    assertEquals(4, module.imports().size());
    assertEquals("E", ((CompilationUnit.Import.Unit) module.imports().get(1)).local().name());
    assertEquals("F", ((CompilationUnit.Import.Item) module.imports().get(3)).unit().name());
    CompilationUnit generic = parse("GENERIC INTERFACE G(A, B); END G.");
    assertTrue(generic.generic() && generic.isInterface());
    assertEquals("[A, B]", generic.formals().toString());
    CompilationUnit instance = parse("MODULE M EXPORTS N = G(A, B) END M.");
    assertEquals("G", instance.instance().generic().name());
    assertEquals("[A, B]", instance.instance().actuals().toString());
    assertNull(module.instance());
  }

  @Test
  void placesAreExact() {
    Expr.Binary product = (Expr.Binary) expression("( a + b ) * f ( x ) . y");
    assertEquals(List.of("( a + b ) * f ( x ) . y", "( a + b )", "*", "f ( x ) . y"),
        Shapes.texts(product.span(), product.left().span(), product.operatorSpan(), product.right().span()));
    CompilationUnit unit = parse("INTERFACE I; (* é😀 *) VAR a, b: REF T := NIL; TYPE O = A.B OBJECT x: T END; END I. ");
    Decl.Var variable = (Decl.Var) unit.declarations().getFirst();
    Decl.Type object = (Decl.Type) unit.declarations().getLast();
    assertEquals(List.of("a, b: REF T := NIL", "REF T", "b", "A.B OBJECT x: T END"), Shapes.texts(variable.span(),
        variable.type().span(), variable.names().getLast().span(), object.type().span()));
    assertEquals("END I.", unit.bodySpan().text());
    CompilationUnit module = parse("MODULE M; BEGIN x := 1; y() END M.");
    assertEquals("x := 1; y() END", module.bodySpan().text());
    assertEquals("MODULE M; BEGIN x := 1; y() END M.", module.span().text().strip());
  }

  @Test
  void casesAndHandlers() {
    List<Stmt> body = parse("""
        MODULE M; BEGIN
          CASE a OF | 1, 2..3 => x() | 4 => ELSE y() END;
          TRY x() EXCEPT A, B.C (e) => y() | D => END;
          TYPECASE r OF REF T, U (v) => x() ELSE END;
          TRY x() FINALLY y() END;
          IF a THEN ELSIF b THEN x() END
        END M.
        """).body();
    Stmt.Case choice = (Stmt.Case) body.get(0);
    assertEquals(2, choice.branches().size());
    assertEquals("3", Shapes.of(choice.branches().getFirst().labels().getLast().high()));
    assertEquals(1, choice.otherwise().size());
    Stmt.TryExcept handlers = (Stmt.TryExcept) body.get(1);
    assertEquals("[A, B.C]", handlers.handlers().getFirst().exceptions().toString());
    assertEquals("e", handlers.handlers().getFirst().argument().name());
    assertNull(handlers.otherwise());
    Stmt.TypeCase types = (Stmt.TypeCase) body.get(2);
    assertEquals(2, types.arms().getFirst().types().size());
    assertEquals(List.of(), types.otherwise());
    assertEquals(1, ((Stmt.TryFinally) body.get(3)).last().size());
    assertEquals(2, ((Stmt.If) body.get(4)).arms().size());
    assertNull(((Stmt.If) body.get(4)).otherwise());
  }
}
