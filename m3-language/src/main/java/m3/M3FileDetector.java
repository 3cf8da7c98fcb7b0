// SPDX-License-Identifier: MIT
package m3;

import com.oracle.truffle.api.TruffleFile;
import java.nio.charset.Charset;
import java.util.Set;

/** Knows Modula-3 files by the ends of their names. */
public final class M3FileDetector implements TruffleFile.FileTypeDetector {
  private static final Set<String> ENDS = Set.of(".m3", ".i3", ".ig", ".mg");

  @Override
  public String findMimeType(TruffleFile file) {
    String name = file.getName();
    return name != null && ENDS.stream().anyMatch(name::endsWith) ? M3Language.MIME_TYPE : null;
  }

  @Override
  public Charset findEncoding(TruffleFile file) {
    return null;
  }
}
