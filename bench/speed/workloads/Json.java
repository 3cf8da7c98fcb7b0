// SPDX-License-Identifier: MIT
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twin of Json.m3. */
final class Json {
  private static final int RECORDS = 150;

  private abstract static class Value {
    abstract long sum();
  }

  private static final class Null extends Value {
    @Override
    long sum() {
      return 1;
    }
  }

  private static final class Bool extends Value {
    private final boolean value;

    Bool(boolean value) {
      this.value = value;
    }

    @Override
    long sum() {
      return value ? 3 : 2;
    }
  }

  private static final class Number extends Value {
    private final double value;

    Number(double value) {
      this.value = value;
    }

    @Override
    long sum() {
      return Math.round(value * 8);
    }
  }

  private static final class Str extends Value {
    private final String value;

    Str(String value) {
      this.value = value;
    }

    @Override
    long sum() {
      return value.isEmpty() ? 0 : 5L * value.length() + value.charAt(value.length() - 1);
    }
  }

  private static final class Array extends Value {
    private final List<Value> elements = new ArrayList<>();

    void add(Value v) {
      elements.add(v);
    }

    @Override
    long sum() {
      long sum = 7L * elements.size();
      for (Value v : elements) {
        sum += v.sum();
      }
      return sum;
    }
  }

  private static final class Obj extends Value {
    private final List<Str> names = new ArrayList<>();
    private final Map<String, Value> members = new HashMap<>();

    void put(String name, Value v) {
      if (members.put(name, v) == null) {
        names.add(new Str(name));
      }
    }

    @Override
    long sum() {
      long sum = 0;
      for (Str name : names) {
        sum += name.sum() + members.get(name.value).sum();
      }
      return sum;
    }
  }

  private static final class ParseException extends Exception {
    private static final long serialVersionUID = 1;

    ParseException(int at) {
      super("character " + at);
    }
  }

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  private char peek() throws ParseException {
    if (at >= text.length()) {
      throw new ParseException(at);
    }
    return text.charAt(at);
  }

  private void skip() {
    while (at < text.length()) {
      char ch = text.charAt(at);
      if (ch != ' ' && ch != '\t' && ch != '\n' && ch != '\r') {
        return;
      }
      at++;
    }
  }

  private boolean comes(char ch) throws ParseException {
    skip();
    if (peek() != ch) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(String what) throws ParseException {
    for (int i = 0; i < what.length(); i++) {
      if (peek() != what.charAt(i)) {
        throw new ParseException(at);
      }
      at++;
    }
  }

  private Value value() throws ParseException {
    skip();
    switch (peek()) {
      case '{':
        at++;
        return object();
      case '[':
        at++;
        return array();
      case '"':
        at++;
        return new Str(string());
      case 't':
        expect("true");
        return new Bool(true);
      case 'f':
        expect("false");
        return new Bool(false);
      case 'n':
        expect("null");
        return new Null();
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
        return number();
      default:
        throw new ParseException(at);
    }
  }

  private Array array() throws ParseException {
    Array a = new Array();
    if (comes(']')) {
      return a;
    }
    do {
      a.add(value());
    } while (comes(','));
    expect("]");
    return a;
  }

  private Obj object() throws ParseException {
    Obj o = new Obj();
    if (comes('}')) {
      return o;
    }
    do {
      skip();
      expect("\"");
      String name = string();
      skip();
      expect(":");
      o.put(name, value());
    } while (comes(','));
    expect("}");
    return o;
  }

  private String string() throws ParseException {
    int from = at;
    StringBuilder escaped = null;
    while (true) {
      char ch = peek();
      if (ch == '"') {
        String rest = text.substring(from, at);
        at++;
        return escaped == null ? rest : escaped.append(rest).toString();
      }
      if (ch == '\\') {
        escaped = escaped == null ? new StringBuilder() : escaped;
        escaped.append(text, from, at);
        at++;
        escaped.append(escape());
        from = at;
      } else {
        at++;
      }
    }
  }

  private char escape() throws ParseException {
    char ch = peek();
    at++;
    return switch (ch) {
      case '"', '\\', '/' -> ch;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'b' -> '\b';
      case 'u' -> {
        int code = 0;
        for (int i = 0; i < 4; i++) {
          int digit = Character.digit(peek(), 16);
          if (digit < 0) {
            throw new ParseException(at);
          }
          at++;
          code = 16 * code + digit;
        }
        if (code > 255) {
          throw new ParseException(at);
        }
        yield (char) code;
      }
      default -> throw new ParseException(at);
    };
  }

  private static boolean isDigit(char ch) {
    return '0' <= ch && ch <= '9';
  }

  private Number number() throws ParseException {
    int from = at;
    boolean whole = true;
    if (peek() == '-') {
      at++;
    }
    while (isDigit(peek())) {
      at++;
    }
    if (peek() == '.') {
      whole = false;
      do {
        at++;
      } while (isDigit(peek()));
    }
    String digits = text.substring(from, at);
    try {
      return new Number(whole ? Long.parseLong(digits) : Double.parseDouble(digits));
    } catch (NumberFormatException e) {
      throw new ParseException(from);
    }
  }

  private static String document() {
    StringBuilder t = new StringBuilder("{\"version\": 3, \"records\": [");
    for (int i = 1; i <= RECORDS; i++) {
      t.append(i > 1 ? ",\n  " : "").append("{\"id\": ").append(i).append(", \"name\": \"widget ").append(i * 37 % 101)
          .append("\", \"label\": \"a \\\"quoted\\\" \\u00e4\\n\", \"size\": [").append(i * i).append(".25, -").append(i)
          .append(", 0.5], \"shown\": ").append(i % 3 == 0).append(", \"parent\": null, \"style\": {\"color\": \"blue\", \"tags\": [[], {}, [\"x\", \"y")
          .append(i).append("\"]]}}");
    }
    return t.append("], \"end\": true}").toString();
  }

  public static void main(String[] arguments) {
    String document = document();
    Rounds.run(arguments, () -> {
      try {
        return new Json(document).value().sum();
      } catch (ParseException e) {
        throw new IllegalStateException(e);
      }
    });
  }
}
