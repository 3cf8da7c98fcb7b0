// SPDX-License-Identifier: MIT
package m3.host;

import java.util.Map;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.Text;

/** Interface Text, and the hash of references. */
final class TextProcedures {
  private static final int LAST_CHAR = 0xFF;

  private TextProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("Text.Length", (context, a) -> (long) text(a[0]).length());
    all.put("Text.Empty", (context, a) -> truth(text(a[0]).length() == 0));
    all.put("Text.Equal", (context, a) -> truth(text(a[0]).sameAs(text(a[1]))));
    all.put("Text.Compare", (context, a) -> (long) Integer.signum(text(a[0]).compareTo(text(a[1]))));
    all.put("Text.Cat", (context, a) -> concatenate(text(a[0]), text(a[1])));
    all.put("Text.Sub", (context, a) -> part(text(a[0]), (Long) a[1], (Long) a[2]));
    all.put("Text.Hash", (context, a) -> (long) text(a[0]).hash());
    all.put("Refany.Hash", (context, a) -> (long) System.identityHashCode(a[0]));
    all.put("Text.HasWideChars", (context, a) -> truth(text(a[0]).hasWide()));
    all.put("Text.GetChar", (context, a) -> narrow(characterAt(text(a[0]), (Long) a[1])));
    all.put("Text.GetWideChar", (context, a) -> (long) characterAt(text(a[0]), (Long) a[1]));
    all.put("Text.SetChars", (context, a) -> set(Characters.of(a[0]), text(a[1]), (Long) a[2]));
    all.put("Text.SetWideChars", (context, a) -> set(Characters.of(a[0]), text(a[1]), (Long) a[2]));
    all.put("Text.FromChar", (context, a) -> fromCharacter((Long) a[0]));
    all.put("Text.FromWideChar", (context, a) -> fromCharacter((Long) a[0]));
    all.put("Text.FromChars", (context, a) -> Characters.of(a[0]).text());
    all.put("Text.FromWideChars", (context, a) -> Characters.of(a[0]).text());
    all.put("Text.FindChar", (context, a) -> find(text(a[0]), (Long) a[1], (Long) a[2]));
    all.put("Text.FindText", (context, a) -> findText(text(a[0]), text(a[1]), (Long) a[2]));
    all.put("Text.FindWideChar", (context, a) -> find(text(a[0]), (Long) a[1], (Long) a[2]));
    all.put("Text.FindCharR", (context, a) -> findBackwards(text(a[0]), (Long) a[1], (Long) a[2]));
    all.put("Text.FindWideCharR", (context, a) -> findBackwards(text(a[0]), (Long) a[1], (Long) a[2]));
  }

  /** The text itself; a fault for NIL. */
  static Text text(Object value) {
    if (value == null) {
      throw Fault.of(Code.NIL_DEREFERENCE, null);
    }
    return (Text) value;
  }

  static Long truth(boolean value) {
    return value ? 1L : 0L;
  }

  private static Text concatenate(Text left, Text right) {
    Text whole = Text.concatenate(left, right);
    if (whole == null) {
      throw Fault.of(Code.TEXT_TOO_LONG, null);
    }
    return whole;
  }

  private static Text part(Text text, long start, long length) {
    if (start >= text.length() || length == 0) {
      return Text.EMPTY;
    }
    return text.part((int) start, (int) (length > text.length() - start ? text.length() : start + length));
  }

  private static char characterAt(Text text, long index) {
    if (index < 0 || index >= text.length()) {
      throw Fault.of(Code.SUBSCRIPT, null, index, text.length() - 1);
    }
    return text.charAt((int) index);
  }

  private static long narrow(char character) {
    if (character > LAST_CHAR) {
      throw Fault.of(Code.RANGE, null, (int) character, "CHAR");
    }
    return character;
  }

  private static Object set(Characters into, Text text, long start) {
    if (start >= text.length()) {
      return null;
    }
    int from = (int) start;
    int count = (int) Math.min(into.length(), text.length() - start);
    if (into.array() instanceof char[] wide) {
      text.copyTo(from, wide, into.offset(), count);
      return null;
    }
    int problem = text.firstWide(from, from + count);
    text.copyTo(from, into.bytes(), into.offset(), problem < 0 ? count : problem - from);
    return problem < 0 ? null : narrow(text.charAt(problem));
  }

  private static Text fromCharacter(long code) {
    return Text.ofCharacter((char) code);
  }

  private static long find(Text text, long code, long start) {
    return start > text.length() ? -1 : text.indexOf((char) code, (int) Math.max(0, start));
  }

  private static long findText(Text text, Text part, long start) {
    return start > text.length() ? -1 : text.indexOf(part, (int) Math.max(0, start));
  }

  private static long findBackwards(Text text, long code, long start) {
    return start < 0 ? -1 : text.lastIndexOf((char) code, (int) Math.min(start, text.length()));
  }
}
