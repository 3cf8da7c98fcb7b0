// SPDX-License-Identifier: MIT
package m3.object;

import m3.syntax.CompilationUnit;
import m3.syntax.Decl;
import m3.syntax.Expr;
import m3.syntax.Id;
import m3.syntax.Operator;
import m3.syntax.Pragma;
import m3.syntax.QualifiedId;
import m3.syntax.Signature;
import m3.syntax.Stmt;
import m3.syntax.TypeExpr;

/**
 * Makes a tree's records of their parts, which come in the order of the record's components.
 *
 * <p>Constructors are written out: reflection calls each through native code, which takes a start most of the time of reading.
 */
final class TreeRecords {
  private static final CompilationUnit.Kind[] KINDS = CompilationUnit.Kind.values();
  private static final Signature.Mode[] MODES = Signature.Mode.values();
  private static final Operator[] OPERATORS = Operator.values();

  private final TreeReader in;

  TreeRecords(TreeReader in) {
    this.in = in;
  }

  /** What is of the class {@code name}, an interned name without package: a record of the parts that come next, or a constant. */
  Object read(String name) {
    return switch (name) {
      case "CompilationUnit" -> new CompilationUnit(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
          in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "CompilationUnit$Instance" -> new CompilationUnit.Instance(in.next(), in.next(), in.next());
      case "CompilationUnit$Import$Unit" -> new CompilationUnit.Import.Unit(in.next(), in.next(), in.next());
      case "CompilationUnit$Import$Item" -> new CompilationUnit.Import.Item(in.next(), in.next(), in.next());
      case "CompilationUnit$Kind" -> KINDS[in.number()];
      case "Signature$Mode" -> MODES[in.number()];
      case "Operator" -> OPERATORS[in.number()];
      case "Id" -> new Id(in.next(), in.next());
      case "QualifiedId" -> new QualifiedId(in.next(), in.next(), in.next());
      case "Pragma" -> new Pragma(in.next(), in.next(), in.next(), in.next(), in.next());
      case "Signature" -> new Signature(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "Signature$Formal" -> new Signature.Formal(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "Decl$Const" -> new Decl.Const(in.next(), in.next(), in.next(), in.next(), in.next());
      case "Decl$Type" -> new Decl.Type(in.next(), in.next(), in.next(), in.next());
      case "Decl$Opaque" -> new Decl.Opaque(in.next(), in.next(), in.next(), in.next());
      case "Decl$Var" -> new Decl.Var(in.next(), in.next(), in.next(), in.next(), in.next());
      case "Decl$Exception" -> new Decl.Exception(in.next(), in.next(), in.next(), in.next());
      case "Decl$Procedure" -> new Decl.Procedure(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "Decl$Reveal" -> new Decl.Reveal(in.next(), in.next(), in.next(), in.next(), in.next());
      case "Decl$Pragmas" -> new Decl.Pragmas(in.next(), in.next());
      default -> name.startsWith("Stmt") ? statement(name) : name.startsWith("Expr") ? expression(name) : type(name);
    };
  }

  private Object type(String name) {
    return switch (name) {
      case "TypeExpr$Named" -> new TypeExpr.Named(in.next(), in.next());
      case "TypeExpr$Array" -> new TypeExpr.Array(in.next(), in.next(), in.next());
      case "TypeExpr$Packed" -> new TypeExpr.Packed(in.next(), in.next(), in.next());
      case "TypeExpr$Aligned" -> new TypeExpr.Aligned(in.next(), in.next(), in.next());
      case "TypeExpr$Enumeration" -> new TypeExpr.Enumeration(in.next(), in.next());
      case "TypeExpr$Subrange" -> new TypeExpr.Subrange(in.next(), in.next(), in.next());
      case "TypeExpr$SetOf" -> new TypeExpr.SetOf(in.next(), in.next());
      case "TypeExpr$Record" -> new TypeExpr.Record(in.next(), in.next());
      case "TypeExpr$Ref" -> new TypeExpr.Ref(in.next(), in.next(), in.next(), in.next());
      case "TypeExpr$Object" -> new TypeExpr.Object(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "TypeExpr$Procedure" -> new TypeExpr.Procedure(in.next(), in.next());
      case "TypeExpr$Broken" -> new TypeExpr.Broken(in.next());
      case "TypeExpr$Brand" -> new TypeExpr.Brand(in.next(), in.next());
      case "TypeExpr$Field" -> new TypeExpr.Field(in.next(), in.next(), in.next(), in.next());
      case "TypeExpr$Method" -> new TypeExpr.Method(in.next(), in.next(), in.next(), in.next());
      case "TypeExpr$Override" -> new TypeExpr.Override(in.next(), in.next(), in.next());
      default -> throw new IllegalStateException(name + " is no part of a syntax tree");
    };
  }

  private Object expression(String name) {
    return switch (name) {
      case "Expr$Name" -> new Expr.Name(in.next(), in.next());
      case "Expr$Select" -> new Expr.Select(in.next(), in.next(), in.next());
      case "Expr$Dereference" -> new Expr.Dereference(in.next(), in.next());
      case "Expr$Index" -> new Expr.Index(in.next(), in.next(), in.next());
      case "Expr$Call" -> new Expr.Call(in.next(), in.next(), in.next());
      case "Expr$Constructor" -> new Expr.Constructor(in.next(), in.next(), in.next(), in.next());
      case "Expr$Binary" -> new Expr.Binary(in.next(), in.next(), in.next(), in.next(), in.next());
      case "Expr$Unary" -> new Expr.Unary(in.next(), in.next(), in.next());
      case "Expr$IntegerLiteral" -> new Expr.IntegerLiteral(in.next(), in.next(), in.next());
      case "Expr$RealLiteral" -> new Expr.RealLiteral(in.next(), in.next(), in.next());
      case "Expr$CharLiteral" -> new Expr.CharLiteral(in.next(), in.next(), in.next());
      case "Expr$TextLiteral" -> new Expr.TextLiteral(in.next(), in.next(), in.next());
      case "Expr$TypeValue" -> new Expr.TypeValue(in.next(), in.next());
      case "Expr$Broken" -> new Expr.Broken(in.next());
      case "Expr$Actual" -> new Expr.Actual(in.next(), in.next(), in.next());
      case "Expr$Element" -> new Expr.Element(in.next(), in.next(), in.next(), in.next());
      default -> throw new IllegalStateException(name + " is no part of a syntax tree");
    };
  }

  private Object statement(String name) {
    return switch (name) {
      case "Stmt$Assign" -> new Stmt.Assign(in.next(), in.next(), in.next());
      case "Stmt$Call" -> new Stmt.Call(in.next(), in.next());
      case "Stmt$Case" -> new Stmt.Case(in.next(), in.next(), in.next(), in.next());
      case "Stmt$Eval" -> new Stmt.Eval(in.next(), in.next());
      case "Stmt$Exit" -> new Stmt.Exit(in.next());
      case "Stmt$For" -> new Stmt.For(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "Stmt$If" -> new Stmt.If(in.next(), in.next(), in.next());
      case "Stmt$Lock" -> new Stmt.Lock(in.next(), in.next(), in.next());
      case "Stmt$Loop" -> new Stmt.Loop(in.next(), in.next());
      case "Stmt$Raise" -> new Stmt.Raise(in.next(), in.next(), in.next());
      case "Stmt$Repeat" -> new Stmt.Repeat(in.next(), in.next(), in.next());
      case "Stmt$Return" -> new Stmt.Return(in.next(), in.next());
      case "Stmt$TryExcept" -> new Stmt.TryExcept(in.next(), in.next(), in.next(), in.next());
      case "Stmt$TryFinally" -> new Stmt.TryFinally(in.next(), in.next(), in.next());
      case "Stmt$TypeCase" -> new Stmt.TypeCase(in.next(), in.next(), in.next(), in.next());
      case "Stmt$While" -> new Stmt.While(in.next(), in.next(), in.next());
      case "Stmt$With" -> new Stmt.With(in.next(), in.next(), in.next());
      case "Stmt$Block" -> new Stmt.Block(in.next(), in.next(), in.next());
      case "Stmt$Assert" -> new Stmt.Assert(in.next(), in.next(), in.next());
      case "Stmt$Debug" -> new Stmt.Debug(in.next(), in.next());
      case "Stmt$Branch" -> new Stmt.Branch(in.next(), in.next(), in.next());
      case "Stmt$Label" -> new Stmt.Label(in.next(), in.next(), in.next());
      case "Stmt$Guarded" -> new Stmt.Guarded(in.next(), in.next(), in.next());
      case "Stmt$Handler" -> new Stmt.Handler(in.next(), in.next(), in.next(), in.next());
      case "Stmt$TypeArm" -> new Stmt.TypeArm(in.next(), in.next(), in.next(), in.next());
      case "Stmt$Binding" -> new Stmt.Binding(in.next(), in.next(), in.next());
      default -> throw new IllegalStateException(name + " is no part of a syntax tree");
    };
  }
}
