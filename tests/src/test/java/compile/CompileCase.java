// SPDX-License-Identifier: MIT
package compile;

import java.util.List;

/**
 * One case of a .m3t file: units, and what is said about them.
 *
 * @param file the name of the .m3t file
 * @param line the line of its heading there
 * @param name what it shows
 * @param positive whether nothing at all is to be said
 * @param expected for a negative case, what is said: {@code M3-nnnn @line:column} each, lines counted within the case
 * @param units the units in order; lines before a unit are blank, so that its lines count within the case
 */
record CompileCase(String file, int line, String name, boolean positive, List<String> expected, List<String> units) {
  @Override
  public String toString() {
    return file + ":" + line + " " + name;
  }
}
