// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Values of Modula-3 as the polyglot API sees them, and values of the host as Modula-3 does. */
class ValuesTest {
  private static final String PROGRAM = """
      MODULE Zoo EXPORTS Main;
      IMPORT Text;
      TYPE
        Colour = {Red, Green, Blue};
        Point = RECORD x, y: INTEGER := 3 END;
        Shape = OBJECT name: TEXT := "shape"; at: Point; colour := Colour.Green METHODS area(): LONGREAL := Area; grow(by: INTEGER := 1): Shape := Grow; none() END;
        Round = Shape OBJECT radius := 2 OVERRIDES area := RoundArea END;
        Matrix = ARRAY [1 .. 2] OF ARRAY [0 .. 2] OF INTEGER;
        Ints = REF ARRAY OF INTEGER;
        Cell = REF INTEGER;
        List = REF RECORD head: INTEGER; tail: List END;
        Small = [1 .. 10];
        Fn = PROCEDURE (n: INTEGER): INTEGER;
      VAR
        whole := 42; real := 1.5; long := 2.5d0; truth := TRUE; char := 'x'; wide := W'\\x0416'; colour := Colour.Blue; text := "hello"; nothing: TEXT := NIL; set := SET OF Colour{Colour.Red, Colour.Blue}; letters := SET OF CHAR{'a' .. 'c'};
        point := Point{x := 1}; matrix := Matrix{ARRAY [0 .. 2] OF INTEGER{1, 2, 3}, ARRAY [0 .. 2] OF INTEGER{4, ..}}; bytes: ARRAY [0 .. 3] OF CHAR; small: Small := 5; longint := 5000000000L;
        shape: Shape := NEW(Round); ints := NEW(Ints, 3); cell := NEW(Cell); list := NEW(List, head := 1, tail := NEW(List, head := 2)); any: REFANY := NIL; fn: Fn := Double;
      PROCEDURE Double(n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Double;
      PROCEDURE Area(self: Shape): LONGREAL = BEGIN RETURN FLOAT(self.at.x, LONGREAL) END Area;
      PROCEDURE RoundArea(self: Round): LONGREAL = BEGIN RETURN 3.0d0 * FLOAT(self.radius * self.radius, LONGREAL) END RoundArea;
      PROCEDURE Grow(self: Shape; by: INTEGER): Shape = BEGIN INC(self.at.x, by); RETURN self END Grow;
      PROCEDURE Next(c: Colour): Colour = BEGIN IF c = LAST(Colour) THEN RETURN FIRST(Colour) ELSE RETURN VAL(ORD(c) + 1, Colour) END END Next;
      PROCEDURE Sum(READONLY a: ARRAY OF INTEGER): INTEGER = VAR n := 0; BEGIN FOR i := 0 TO LAST(a) DO INC(n, a[i]) END; RETURN n END Sum;
      PROCEDURE Fill(VAR a: ARRAY OF INTEGER; n: INTEGER) = BEGIN FOR i := 0 TO LAST(a) DO a[i] := n END END Fill;
      PROCEDURE Move(p: Point; by: INTEGER): Point = BEGIN INC(p.x, by); RETURN p END Move;
      PROCEDURE Shift(VAR p: Point) = BEGIN INC(p.y, 100) END Shift;
      PROCEDURE Bump(VAR n: INTEGER) = BEGIN INC(n) END Bump;
      PROCEDURE Look(READONLY n: INTEGER): INTEGER = BEGIN RETURN n END Look;
      PROCEDURE Take(s: Shape): TEXT = BEGIN IF s = NIL THEN RETURN "nil" END; RETURN s.name END Take;
      PROCEDURE TakeRound(s: Round): INTEGER = BEGIN RETURN s.radius END TakeRound;
      PROCEDURE Keep(r: REFANY): REFANY = BEGIN any := r; RETURN r END Keep;
      PROCEDURE IsShape(): BOOLEAN = BEGIN RETURN ISTYPE(any, Shape) END IsShape;
      PROCEDURE Code(): INTEGER = BEGIN RETURN TYPECODE(any) END Code;
      PROCEDURE Length(t: TEXT): INTEGER = BEGIN RETURN Text.Length(t) END Length;
      PROCEDURE Has(s: SET OF Colour; c: Colour): BOOLEAN = BEGIN RETURN c IN s END Has;
      PROCEDURE Apply(f: Fn; n: INTEGER): INTEGER = BEGIN RETURN f(n) END Apply;
      PROCEDURE Small1(s: Small): Small = BEGIN RETURN s END Small1;
      PROCEDURE Half(x: REAL): REAL = BEGIN RETURN x / 2.0 END Half;
      PROCEDURE Nothing() = BEGIN END Nothing;
      BEGIN bytes[0] := 'b'; cell^ := 7; ints[1] := 5 END Zoo.""";

  private static Context context;
  private static Value zoo;

  @BeforeAll
  static void load() {
    context = Context.newBuilder("m3").allowHostAccess(HostAccess.ALL).build();
    zoo = context.eval("m3", PROGRAM);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static Value get(String name) {
    return zoo.getMember(name);
  }

  private static Value call(String name, Object... arguments) {
    return get(name).execute(arguments);
  }

  private static void refuses(String name, Object... arguments) {
    assertThrows(IllegalArgumentException.class, () -> call(name, arguments), name);
  }

  @Test
  void scalars() {
    assertEquals(42, get("whole").asInt());
    assertEquals(5_000_000_000L, get("longint").asLong());
    assertEquals(1.5f, get("real").asFloat());
    assertEquals(2.5, get("long").asDouble());
    assertTrue(get("truth").asBoolean());
    assertEquals("x", get("char").asString());
    assertEquals("\u0416", get("wide").asString());
    assertEquals("Blue", get("colour").asString());
    assertEquals("hello", get("text").asString());
    assertTrue(get("nothing").isNull());
    assertEquals("NIL", get("nothing").toString());
    assertEquals(Set.of("Red", "Blue"), Set.copyOf(get("set").as(List.class)));
    assertEquals(List.of("a", "b", "c"), get("letters").as(List.class));
  }

  @Test
  void scopeHasMembers() {
    assertTrue(zoo.hasMember("Double") && zoo.hasMember("whole") && !zoo.hasMember("nobody"));
    assertTrue(zoo.getMemberKeys().containsAll(Set.of("point", "Sum", "shape")));
    assertEquals("MODULE Zoo", zoo.toString());
    assertTrue(context.getBindings("m3").hasMember("Double"));
  }

  @Test
  void globalsAreWritten() {
    zoo.putMember("small", 9);
    assertEquals(9, get("small").asInt());
    assertThrows(IllegalArgumentException.class, () -> zoo.putMember("small", 11));
    assertThrows(IllegalArgumentException.class, () -> zoo.putMember("small", "nine"));
    assertThrows(UnsupportedOperationException.class, () -> zoo.putMember("nobody", 1));
    zoo.putMember("bytes", ProxyArray.fromArray("w", "x", "y", "z"));
    assertEquals(List.of("w", "x", "y", "z"), get("bytes").as(List.class));
  }

  @Test
  void records() {
    Value point = get("point");
    assertEquals(Set.of("x", "y"), point.getMemberKeys());
    assertEquals(1, point.getMember("x").asInt());
    assertEquals(3, point.getMember("y").asInt());
    Value moved = call("Move", point, 5);
    assertEquals(6, moved.getMember("x").asInt());
    assertEquals(1, point.getMember("x").asInt(), "a value formal is a copy");
    call("Shift", moved);
    assertEquals(103, moved.getMember("y").asInt(), "a VAR formal is not");
    assertEquals(12, call("Move", ProxyObject.fromMap(Map.of("x", 10)), 2).getMember("x").asInt());
    assertEquals(3, call("Move", ProxyObject.fromMap(Map.of("x", 10)), 2).getMember("y").asInt(), "what is not given has its default");
    moved.putMember("x", 70);
    assertEquals(70, moved.getMember("x").asInt());
    assertThrows(UnsupportedOperationException.class, () -> moved.putMember("z", 1));
    refuses("Move", 3, 4);
    refuses("Move", ProxyObject.fromMap(Map.of("x", "ten")), 2);
  }

  @Test
  void arrays() {
    Value matrix = get("matrix");
    assertEquals(2, matrix.getArraySize());
    assertEquals(3, matrix.getArrayElement(0).getArrayElement(2).asInt());
    matrix.getArrayElement(1).setArrayElement(0, 9);
    assertEquals(17, call("Sum", matrix.getArrayElement(1)).asInt());
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> matrix.getArrayElement(2));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> matrix.getArrayElement(-1));
    assertThrows(ClassCastException.class, () -> matrix.getArrayElement(0).setArrayElement(0, "one"));
    assertEquals(10, call("Sum", ProxyArray.fromArray(1, 2, 3, 4)).asInt());
    assertEquals(6, call("Sum", (Object) new int[] {1, 2, 3}).asInt());
    Value ints = get("ints");
    call("Fill", ints, 8);
    assertEquals(24, call("Sum", ints).asInt());
    refuses("Sum", "abc");
    refuses("Sum", ProxyArray.fromArray("a"));
  }

  @Test
  void objects() {
    Value shape = get("shape");
    assertEquals("shape", shape.getMember("name").asString());
    assertEquals(12.0, shape.invokeMember("area").asDouble());
    assertEquals(12.0, shape.getMember("area").execute().asDouble());
    assertEquals(2, shape.getMember("radius").asInt());
    shape.putMember("radius", 1);
    assertEquals(3.0, shape.invokeMember("area").asDouble());
    shape.getMember("at").putMember("x", 5);
    assertEquals(shape, shape.invokeMember("grow", 4));
    assertEquals(9, shape.getMember("at").getMember("x").asInt());
    assertEquals(shape.hashCode(), get("shape").hashCode());
    shape.putMember("colour", "Red");
    assertEquals("Red", shape.getMember("colour").asString());
    shape.putMember("colour", 2);
    assertEquals("Blue", shape.getMember("colour").asString());
    assertThrows(IllegalArgumentException.class, () -> shape.putMember("colour", "Purple"));
    assertTrue(shape.getMemberKeys().containsAll(Set.of("name", "at", "radius", "area", "grow")));
    assertFalse(shape.canInvokeMember("none"));
    assertEquals("shape", call("Take", shape).asString());
    assertEquals("nil", call("Take", (Object) null).asString());
    assertEquals(1, call("TakeRound", shape).asInt());
    assertTrue(shape.toString().startsWith("Zoo.Round{name = \"shape\""), shape.toString());
    refuses("Take", get("list"));
    refuses("Take", new Object());
  }

  @Test
  void references() {
    assertEquals(7, get("cell").getMember("value").asInt());
    call("Bump", get("cell"));
    assertEquals(8, get("cell").getMember("value").asInt());
    get("cell").putMember("value", 7);
    assertEquals(2, get("list").getMember("tail").getMember("head").asInt());
    assertTrue(get("list").getMember("tail").getMember("tail").isNull());
    assertEquals(get("list"), call("Keep", get("list")));
    assertNotEquals(get("list"), get("list").getMember("tail"));
    refuses("Bump", 5);
    refuses("Keep", get("point"));
  }

  @Test
  void procedures() {
    assertEquals(14, call("Double", 7).asInt());
    assertEquals(10, call("Apply", get("Double"), 5).asInt());
    assertEquals(8, get("fn").execute(4).asInt());
    assertEquals("Red", call("Next", "Blue").asString());
    assertEquals("Blue", call("Next", 1).asString());
    assertTrue(call("Has", ProxyArray.fromArray("Red"), "Red").asBoolean());
    assertFalse(call("Has", get("set"), "Green").asBoolean());
    assertEquals(3, call("Look", 3).asInt());
    assertEquals(5, call("Length", "five!").asInt());
    assertEquals(0.75, call("Half", 1.5).asDouble());
    assertTrue(call("Nothing").isNull());
    assertEquals("Zoo.Double", get("Double").toString().substring(0, 10));
    refuses("Double");
    refuses("Double", 1, 2);
    refuses("Double", "one");
    refuses("Double", 1.5);
    refuses("Small1", 0);
    refuses("Next", "Purple");
    refuses("Next", 3);
    refuses("Length", 5);
    refuses("Apply", get("Take"), 1);
    refuses("Apply", "Double", 1);
  }

  @Test
  void hostObjects() {
    Object mine = new StringBuilder("host");
    assertEquals(mine, call("Keep", mine).asHostObject());
    assertEquals(mine, get("any").asHostObject());
    assertFalse(call("IsShape").asBoolean());
    assertEquals(0, call("Code").asInt());
    call("Keep", get("shape"));
    assertTrue(call("IsShape").asBoolean());
    call("Keep", (Object) null);
    assertTrue(get("any").isNull());
  }
}
