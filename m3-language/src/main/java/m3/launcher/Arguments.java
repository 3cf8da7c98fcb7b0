// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command line taken apart: polyglot options, folders after {@code -I}, switches, paths, the program's arguments. */
final class Arguments {
  final Map<String, String> polyglot = new LinkedHashMap<>();
  final List<String> folders = new ArrayList<>();
  final List<String> paths = new ArrayList<>();
  final List<String> program = new ArrayList<>();
  boolean json;
  boolean unsigned;
  String output;
  Seeds seeds;

  private Arguments() {}

  /** Reads {@code words}; with {@code single}, all words after the first path belong to the program. */
  static Arguments parse(List<String> words, boolean single) throws UsageError {
    Arguments result = new Arguments();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.poll();
      if (word.equals("--")) {
        result.program.addAll(rest);
        return result;
      }
      if (word.startsWith("-") && word.length() > 1) {
        result.option(word, rest);
      } else {
        result.paths.add(word);
        if (single) {
          result.program.addAll(rest);
          return result;
        }
      }
    }
    return result;
  }

  private void option(String word, Deque<String> rest) throws UsageError {
    if (word.equals("-I") || word.equals("-o")) {
      if (rest.isEmpty()) {
        throw new UsageError("`" + word + "` needs a " + (word.equals("-I") ? "folder" : "file") + " after it");
      }
      if (word.equals("-I")) {
        folders.add(rest.poll());
      } else {
        output = rest.poll();
      }
    } else if (word.equals("--seed") || word.equals("--seeds")) {
      if (rest.isEmpty()) {
        throw new UsageError("`" + word + "` needs " + (word.equals("--seed") ? "a number" : "a range like 1..1000") + " after it");
      }
      seeds = Seeds.parse(rest.poll());
    } else if (word.startsWith("--seed=") || word.startsWith("--seeds=")) {
      seeds = Seeds.parse(word.substring(word.indexOf('=') + 1));
    } else if (word.startsWith("-I")) {
      folders.add(word.substring(2));
    } else if (word.equals("--json")) {
      json = true;
    } else if (word.equals("--unsigned")) {
      unsigned = true;
    } else if (word.startsWith("--")) {
      int equals = word.indexOf('=');
      polyglot.put(word.substring(2, equals < 0 ? word.length() : equals), equals < 0 ? "true" : word.substring(equals + 1));
    } else {
      throw new UsageError("there is no option `" + word + "`");
    }
  }

  void requirePaths() throws UsageError {
    if (paths.isEmpty()) {
      throw new UsageError("which file or folder?");
    }
  }
}
