package io.whimbrel.schema;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The one place where a name or a text becomes SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical Structure</a>
 */
public final class Identifiers {

    /** What PostgreSQL keeps of a name, in bytes (NAMEDATALEN - 1). */
    private static final int LONGEST = 63;

    private Identifiers() {}

    /**
     * Quotes a name, unless it is one that needs no quotes.
     *
     * @param name a raw name
     * @return the name as SQL
     */
    public static String quote(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Quotes several names.
     *
     * @param names raw names
     * @return the names as SQL, with commas between
     */
    public static String quoteAll(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /**
     * Whether PostgreSQL keeps a name as it is.
     *
     * @param name a raw name
     * @return false if it would cut off its end
     */
    public static boolean fits(String name) {
        return bytes(name) <= LONGEST;
    }

    /**
     * What PostgreSQL calls what is made for a column: where that is too long it cuts the longer of the two names.
     *
     * @param table the raw name of the table
     * @param column the raw name of the column
     * @param ending what the name ends with
     * @return a name that fits
     */
    public static String joined(String table, String column, String ending) {
        int room = LONGEST - bytes(ending) - 2;
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return cut(table, first) + "_" + cut(column, second) + "_" + ending;
    }

    private static String cut(String name, int bytes) {
        String kept = name;
        while (bytes(kept) > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Quotes a text as a string literal.
     *
     * <p>A backslash needs no care: {@code standard_conforming_strings} is on in every session that
     * Whimbrel opens.
     *
     * @param text any text
     * @return the text as SQL
     */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || ReservedWords.contains(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0)) {
                return false;
            }
        }
        return true;
    }
}
