// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Runs a workload's twin in JavaScript, a module, in GraalJS with its compiler: {@code Script FILE SECONDS STARTED}. */
final class Script {
  private Script() {}

  public static void main(String[] arguments) throws IOException {
    Source twin = Source.newBuilder("js", Path.of(arguments[0]).toFile()).mimeType("application/javascript+module").build();
    try (Context context = Context.newBuilder("js").allowAllAccess(true).arguments("js", new String[] {arguments[1], arguments[2]}).build()) {
      if (context.getEngine().getImplementationName().contains("Interpreted")) {
        throw new IllegalStateException("GraalJS runs without a compiler here");
      }
      context.eval(twin);
    }
  }
}
