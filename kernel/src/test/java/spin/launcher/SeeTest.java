// SPDX-License-Identifier: MIT
package spin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import m3.launcher.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What list, explain, trace and graph print of the domains in {@code kernel/src/test/see/lab}; blessed with -Dbless=true. */
class SeeTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path SEE = ROOT.resolve("kernel/src/test/see");
  private static final Path LAB = SEE.resolve("lab");

  private record Result(int code, String out, String err) {}

  private static Result spin(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Spin.run(words, new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace(ROOT + "/", ""));
  }

  private static Result see(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--", LAB.toString()));
    return spin(all);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "list-domains        | 0 | list domains",
      "list-domains-v      | 0 | list domains o* -v",
      "list-events         | 0 | list events",
      "list-events-v       | 0 | list events Parcels.* -v",
      "list-events-json    | 0 | list events Parcels.Arr* --json",
      "list-handlers       | 0 | list handlers -v",
      "list-strands        | 0 | list strands",
      "list-handlers-json  | 0 | list handlers -v --json",
      "list-nothing        | 1 | list domains nowhere*",
      "explain             | 0 | explain Parcels.Arrived",
      "explain-plain       | 0 | explain Parcels.Count",
      "explain-never       | 0 | explain Parcels.Unused",
      "explain-misspelt    | 1 | explain Parcel.Arived",
      "explain-external    | 1 | explain HostBoot.Files",
      "trace-failing       | 0 | trace Parcels.*ai*",
      "trace-values        | 0 | trace Parcels.?ei*",
      "trace-nested        | 0 | trace Parcels.Deep --stack",
      "trace-if            | 0 | trace Parcels.Arrived --if label.size#Parcels.Size.Medium",
      "trace-hist          | 0 | trace Parcels.Count --hist n-8 --if n<40",
      "trace-count         | 0 | trace Parcels.* --count",
      "trace-no-value      | 0 | trace Parcels.Count --hist (100)DIV(n) --if n<5",
      "trace-host          | 0 | trace HostBoot.Name",
      "trace-nothing       | 1 | trace Parcels.Cuont",
      "trace-wrong-type    | 1 | trace Parcels.Count --if n",
      "trace-wrong-name    | 1 | trace Parcels.Count --hist m",
      "trace-no-expression | 1 | trace Parcels.Count --if n>",
      "trace-not-functional| 1 | trace Parcels.Count --if Parcels.Count(n)>3",
  })
  void prints(String name, int code, String words) throws IOException {
    Result result = see(words.split(" "));
    String printed = timeless(result.out().replace(ROOT + "/", "")) + "---\n" + result.err();
    Path expected = SEE.resolve("expected").resolve(name + ".out");
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
    assertEquals(code, result.code());
  }

  /** {@code printed} without the times in it. */
  private static String timeless(String printed) {
    return printed.replaceAll("(?m) +(MS|\\d+\\.\\d{3})$", " MS").replaceAll("\"ms\":\\d+\\.\\d{3}", "\"ms\":0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list nouns", "list events a b", "list events --fast", "explain", "trace", "trace A.b --if", "graph it"})
  void usageIsExplained(String words) {
    Result result = spin(List.of(words.split(" ")));
    assertEquals(2, result.code());
    assertEquals("spin: `spin help` shows how it is used", result.err().lines().toList().getLast());
  }

  @Test
  void aWaitingStrandTellsWhereItIs() {
    Result result = spin(List.of("list", "strands", "thread 3", "-v", "--", SEE.resolve("waiting").toString()));
    assertEquals("""
        STRAND    STATE    PRIORITY  WAITS FOR
        thread 3  blocked         0  a condition
            in Thread.Wait (library/Thread.m3:LINE)
            in Pond.Wait (kernel/src/test/see/waiting/Pond.m3:15)
            in Pond.Fish (kernel/src/test/see/waiting/Pond.m3:21)
            in Thread.Run (library/Thread.m3:LINE)
        """, result.out().replace(ROOT + "/", "").replaceAll("(library/Thread.m3:)\\d+", "$1LINE"));
    assertEquals(0, result.code());
  }

  @Test
  void whatIsRefusedIsToldAndTheRestIsSeen() throws IOException {
    Result result = spin(List.of("list", "domains", "parcels", "--", LAB.toString(), LAB.resolve("none").toString()));
    assertEquals(1, result.code());
    assertTrue(result.out().contains("parcels"), result::out);
    assertTrue(result.err().contains("there is no such file or folder"), result::err);
  }

  @Test
  void theGraphIsSvgWithADomainAndAnArrowForEach() throws Exception {
    Result result = see("graph");
    assertEquals(0, result.code());
    Document drawn = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(result.out())));
    assertEquals("svg", drawn.getDocumentElement().getNodeName());
    assertEquals(3, count(drawn, "rect", "domain"));
    assertEquals(1, count(drawn, "rect", "event"));
    assertEquals(3, count(drawn, "rect", "handler"));
    assertEquals(3, count(drawn, "path", "edge"));
    assertTrue(result.out().contains("guard Offices.Insured: grams &gt;= 100 AND insured = 1"), result::out);
  }

  private static int count(Document drawn, String tag, String kind) {
    int count = 0;
    var all = drawn.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      var marked = all.item(i).getAttributes().getNamedItem("class");
      count += marked != null && marked.getNodeValue().equals(kind) ? 1 : 0;
    }
    return count;
  }
}
