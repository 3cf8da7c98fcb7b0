// SPDX-License-Identifier: MIT
package machine.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows a command's name: words, and options of the form {@code --name value}.
 *
 * @param words what is not an option, in order
 * @param values options with their values
 */
public record Options(List<String> words, Map<String, String> values) {
    /**
     * Sorts {@code arguments}; an option that is not {@code known} or lacks its value is refused.
     *
     * @param last true when all that follows the first word are words too
     */
    public static Options parse(List<String> arguments, Set<String> known, boolean last) {
        final List<String> words = new ArrayList<>();
        final Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            final String word = arguments.get(i);
            if (!word.startsWith("--") || last && !words.isEmpty()) {
                words.add(word);
            } else if (!known.contains(word)) {
                throw new IllegalArgumentException("option " + word + " is not known here; " + String.join(", ", known) + " are");
            } else if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("option " + word + " needs a value after it");
            } else {
                values.put(word, arguments.get(++i));
            }
        }
        return new Options(words, values);
    }

    /** The value of an option, or {@code otherwise}. */
    public String value(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /** True when the option was given. */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /** A whole number of seconds as nanoseconds. */
    public long seconds(String option, long otherwise) {
        final long seconds = number(option, otherwise);
        final long most = 1_000_000_000;
        if (seconds > most) {
            throw new IllegalArgumentException("option " + option + " takes at most " + most + " seconds, not " + seconds);
        }
        return seconds * 1_000_000_000L;
    }

    /** True for {@code --option yes}, false when it is not given; any other value is refused. */
    public boolean isYes(String option) {
        if (has(option) && !values.get(option).equals("yes")) {
            throw new IllegalArgumentException("option " + option + " takes the word yes, not `" + values.get(option) + "`");
        }
        return has(option);
    }

    /** A whole number of at least 0. */
    public long number(String option, long otherwise) {
        final String text = values.get(option);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("option " + option + " needs a whole number, not `" + text + "`");
        }
        return Long.parseLong(text);
    }
}
