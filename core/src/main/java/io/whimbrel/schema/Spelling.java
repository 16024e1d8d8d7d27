package io.whimbrel.schema;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How options say a name: as it is, or in PostgreSQL's double quotes where a dot or an equals sign is a part of it.
 *
 * <p>As in {@link QualifiedName#parse}, and unlike in SQL, a name without quotes keeps its case.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * Spells a name.
     *
     * @param name a raw name
     * @return the name, quoted where {@link #places} would find a separator in it
     */
    public static String of(String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> c == '.' || c == '=' || c == '"');
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Spells the name of a whole object.
     *
     * @param name its name
     * @return the name, with its schema unless that is the default one
     */
    public static String of(QualifiedName name) {
        return name.schema().equals(QualifiedName.DEFAULT_SCHEMA)
                ? of(name.name())
                : of(name.schema()) + "." + of(name.name());
    }

    /**
     * Spells the name of a column, a label or an attribute.
     *
     * @param owner what it is a part of
     * @param part its raw name
     * @return both
     */
    public static String of(QualifiedName owner, String part) {
        return of(owner) + "." + of(part);
    }

    /**
     * Reads one name.
     *
     * @param text the spelling
     * @return the raw name
     * @throws IllegalArgumentException if a quote is open
     */
    public static String read(String text) {
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                name.append(c);
            } else if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                name.append(c);
                i++;
            } else {
                quoted = !quoted;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("not a name: " + text);
        }
        return name.toString();
    }

    /**
     * Where a separator stands.
     *
     * @param text several names
     * @param separator a dot or an equals sign
     * @return its places outside of quotes
     */
    public static List<Integer> places(String text, char separator) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == separator)
                .filter(i -> text.substring(0, i).chars().filter(c -> c == '"').count() % 2 == 0)
                .boxed()
                .toList();
    }
}
