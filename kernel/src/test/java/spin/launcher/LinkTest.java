// SPDX-License-Identifier: MIT
package spin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains made of object files link, or are refused, by what their interfaces say. */
class LinkTest {
  @TempDir
  private Path lab;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal = new Terminal(new ByteArrayInputStream("typed\n".getBytes()), out,
      new PrintStream(err, true), false);

  @BeforeEach
  void service() throws IOException {
    write("counter/Counter.i3", "INTERFACE Counter; PROCEDURE Next(): INTEGER; END Counter.");
    write("counter/Counter.m3", """
        MODULE Counter; VAR n := 40;
        PROCEDURE Next(): INTEGER = BEGIN INC(n); RETURN n END Next;
        BEGIN END Counter.""");
  }

  private String write(String file, String text) throws IOException {
    Path path = lab.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return path.getParent().toString();
  }

  private String compile(String name, String... words) {
    String object = lab.resolve(name).toString();
    List<String> all = new java.util.ArrayList<>(List.of("compile"));
    all.addAll(List.of(words));
    all.addAll(List.of("-o", object));
    assertEquals(0, M3.run(all, terminal), err::toString);
    return object;
  }

  private int run(String... files) {
    List<String> all = new java.util.ArrayList<>(List.of("run"));
    all.addAll(List.of(files));
    return Spin.run(all, terminal);
  }

  @Test
  void anExtensionImportsAnother() throws IOException {
    String client = write("client/Client.m3", """
        MODULE Client EXPORTS Main; IMPORT Counter, IO;
        BEGIN EVAL Counter.Next(); IO.PutInt(Counter.Next()); IO.Put("\\n") END Client.""");
    int code = run(compile("counter.o", lab.resolve("counter").toString()),
        compile("client.o", client, "-I", lab.resolve("counter").toString()));
    assertEquals("0 42\n", code + " " + out + err);
  }

  @Test
  void anotherInterfaceOfTheSameNameIsRefused() throws IOException {
    String service = compile("counter.o", lab.resolve("counter").toString());
    String other = write("other/Counter.i3", "INTERFACE Counter; PROCEDURE Next(): TEXT; END Counter.");
    String client = write("client/Client.m3", """
        MODULE Client EXPORTS Main; IMPORT Counter, IO; BEGIN IO.Put(Counter.Next()) END Client.""");
    assertEquals(1, run(service, compile("client.o", client, "-I", other)));
    assertTrue(err.toString().contains("error[M3-0511]"), err::toString);
    assertTrue(err.toString().contains("procedure `Next` is `PROCEDURE (): TEXT` here"), err::toString);
  }

  @Test
  void aProcedureWithoutBodyIsRefused() throws IOException {
    String service = compile("counter.o", lab.resolve("counter/Counter.i3").toString());
    assertEquals(1, run(service), out::toString);
    assertTrue(err.toString().startsWith("error[M3-0515]: procedure `Counter.Next` of domain `counter"), err::toString);
  }

  @Test
  void anOpaqueTypeThatNobodyRevealsIsRefused() throws IOException {
    String opaque = write("opaque/Opaque.i3", "INTERFACE Opaque; TYPE T <: REFANY; END Opaque.");
    assertEquals(1, run(compile("opaque.o", opaque)), out::toString);
    assertTrue(err.toString().startsWith("error[M3-0513]: opaque type `Opaque.T` of domain `opaque"), err::toString);
  }

  @Test
  void nobodyRevealsWhatAnotherDomainRevealed() throws IOException {
    String vault = write("vault/Vault.i3", "INTERFACE Vault; TYPE T <: REFANY; PROCEDURE New(): T; END Vault.");
    write("vault/Vault.m3", """
        MODULE Vault; REVEAL T = BRANDED "Vault" REF RECORD secret := 42 END;
        PROCEDURE New(): T = BEGIN RETURN NEW(T) END New; BEGIN END Vault.""");
    String thief = write("thief/Thief.m3", """
        MODULE Thief EXPORTS Main; IMPORT IO, Vault; REVEAL Vault.T = BRANDED "Thief" REF RECORD address := 1 END;
        BEGIN IO.PutInt(Vault.New().address) END Thief.""");
    assertEquals(1, run(compile("vault.o", vault), compile("thief.o", thief, "-I", vault)), out::toString);
    assertTrue(err.toString().startsWith("error[M3-0514]: opaque type `Vault.T` is revealed by module `Vault` and again by module `Thief`"),
        err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void aFailingBodyIsReportedAndTheNextExtensionRuns() throws IOException {
    String bad = write("bad/Bad.m3", "MODULE Bad EXPORTS Main; VAR r: REF INTEGER := NIL; BEGIN r^ := 1 END Bad.");
    String good = write("good/Good.m3", "MODULE Good EXPORTS Main; IMPORT IO; BEGIN IO.Put(\"good\\n\") END Good.");
    assertEquals(1, run(bad, good));
    assertEquals("good\n", out.toString());
    assertTrue(err.toString().contains("error[M3-0902]: NIL has no referent"), err::toString);
    assertTrue(err.toString().contains("at Bad.<body>"), err::toString);
  }

  @Test
  void theConsoleReadsWhatIsTyped() throws IOException {
    String reader = write("reader/Reader.m3", """
        MODULE Reader EXPORTS Main; IMPORT Console;
        VAR c := Console.Open(); line: TEXT;
        BEGIN Console.Read(c, line); Console.Write(c, "[" & line & "]"); Console.Read(c, line);
          IF line = NIL THEN Console.Write(c, "end") END END Reader.""");
    assertEquals(0, run(reader), err::toString);
    assertEquals("[typed]\nend\n", out.toString());
  }

  @Test
  void whatIsImportedIsLoadedBeforeItsImporter() throws IOException {
    String counter = lab.resolve("counter").toString();
    String client = compile("client.o", write("client/Client.m3",
        "MODULE Client EXPORTS Main; IMPORT Counter, IO, Fmt; BEGIN IO.Put(Fmt.Int(Counter.Next()) & \"\\n\") END Client."),
        "-I", counter);
    assertEquals(0, run(client, compile("counter.o", counter)), err::toString);
    assertEquals("41\n", out.toString());
  }

  @Test
  void modulesExportThemselvesAndAuthorizersDecide() throws IOException {
    String server = write("vault/Vault.i3", "INTERFACE Vault; PROCEDURE Secret(): TEXT; END Vault.");
    write("vault/Vault.m3", """
        MODULE Vault; IMPORT Domain, NameServer, Text;
        TYPE Guard = NameServer.Authorizer OBJECT OVERRIDES authorize := Check END;
        VAR mine := Domain.CreateFromModule();
        PROCEDURE Secret(): TEXT = BEGIN RETURN "42" END Secret;
        PROCEDURE Check(<*UNUSED*> self: Guard; importer: Domain.T; <*UNUSED*> name: TEXT;
            <*UNUSED*> version: NameServer.Version; exported: Domain.T): Domain.T =
          BEGIN IF Text.Equal(Domain.Name(importer), "friend") THEN RETURN exported ELSE RETURN NIL END END Check;
        <*FATAL NameServer.Error*>
        BEGIN NameServer.Export("Vault", mine, NEW(Guard)) END Vault.""");
    String client = "MODULE Client EXPORTS Main; IMPORT IO, Vault; BEGIN IO.Put(Vault.Secret() & \"\\n\") END Client.";
    String vault = compile("vault.o", server);
    String friend = compile("friend.o", write("friend/Client.m3", client), "-I", server);
    String foe = compile("foe.o", write("foe/Client.m3", client), "-I", server);
    assertEquals("1 42\n", run(vault, foe, friend) + " " + out, err::toString);
    assertTrue(err.toString().startsWith("error[M3-0510]: domain `foe"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void damagedFilesAreRefusedWithOneError(int seed) throws IOException {
    byte[] good = Files.readAllBytes(Path.of(compile("counter.o", lab.resolve("counter").toString())));
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      byte[] bad = good.clone();
      int at = random.nextInt(bad.length);
      bad[at] ^= (byte) (1 << random.nextInt(8));
      Path file = lab.resolve("bad.o");
      Files.write(file, random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bad, at) : bad);
      err.reset();
      int code = run(file.toString());
      assertTrue(code == 1 && err.toString().startsWith("error[M3-050"), code + " at " + at + ": " + err);
    }
  }
}
