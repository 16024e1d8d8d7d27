package io.whimbrel.catalog;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns of subqueries that nobody named, under the names that PostgreSQL gives them.
 *
 * <p>What a subquery or the body of a function selects is printed with a name only if it has one: {@code IN (SELECT 'a')}
 * as {@code 'a'::text}. Once that text has been run it is a cast, which is named after its type, and {@code 'a'::text AS
 * text} is printed for ever after (14 to 18). Nothing else that has no name is printed as a cast.
 */
final class UnnamedColumns {

    /** What ends a list of columns, or shows that what stands before it is no cast. */
    private static final Set<String> ENDS = Set.of(
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "WINDOW",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "ON",
            "RETURNING");

    private static final Pattern WORD = Pattern.compile("[A-Z]++(?![\\w$])");

    private static final String ON = "DISTINCT ON ";

    private static final String DISTINCT = "DISTINCT ";

    private static final Pattern COLLATED =
            Pattern.compile("(.*) COLLATE " + Settled.NAME + "(?:\\." + Settled.NAME + ")?", Pattern.DOTALL);

    /** The outline of a cast: it has no operator, unless in brackets or a CASE. */
    private static final Pattern CAST = Pattern.compile(
            "(?:CASE\\s.*\\sEND|[^\\s:]+)(?:::" + Settled.TYPE + "(?:\\(\\))?(?:\\[])*)+", Pattern.DOTALL);

    private static final Pattern TYPE =
            Pattern.compile(".*::(" + Settled.TYPE + ")(?:\\(-?\\d+(?:,-?\\d+)?\\))?(?:\\[])*", Pattern.DOTALL);

    /** The types that SQL has words for, by the names that they have in PostgreSQL, as it prints these. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bigint", "int8"),
            Map.entry("bit", "\"bit\""),
            Map.entry("bit varying", "varbit"),
            Map.entry("boolean", "bool"),
            Map.entry("character", "bpchar"),
            Map.entry("character varying", "\"varchar\""),
            Map.entry("double precision", "float8"),
            Map.entry("integer", "int4"),
            Map.entry("interval", "\"interval\""),
            Map.entry("numeric", "\"numeric\""),
            Map.entry("real", "float4"),
            Map.entry("smallint", "int2"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "\"time\""),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "\"timestamp\""));

    private final String printed;
    private final StringBuilder named = new StringBuilder();
    private int at;

    /** The name that the first column of the whole got, which names a column that is a subquery, too. */
    private @Nullable String first;

    /** Where the brackets that were copied last begin, and the same of what is in them. */
    private int brackets;

    private @Nullable String firstInBrackets;

    private UnnamedColumns(String printed) {
        this.printed = printed;
    }

    /** The same text, with those names. */
    static String named(String printed) {
        return printed.contains("SELECT") ? new UnnamedColumns(printed).name() : printed;
    }

    private String name() {
        while (at < printed.length()) {
            if (isWord("SELECT")) {
                boolean whole = printed.substring(0, at).isBlank();
                copy(at + "SELECT".length() + 1);
                if (printed.startsWith(ON, at)) {
                    copy(at + ON.length());
                    next();
                } else if (printed.startsWith(DISTINCT, at)) {
                    copy(at + DISTINCT.length());
                }
                String name = columns();
                first = whole ? name : first;
            } else {
                next();
            }
        }
        return named.toString();
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        return printed.startsWith(word, at)
                && (at == 0 || !Lexemes.isWord(printed.charAt(at - 1)))
                && end < printed.length()
                && Character.isWhitespace(printed.charAt(end));
    }

    /** Names the columns; returns the name that the first of them got. */
    private @Nullable String columns() {
        int begin = named.length();
        String name = null;
        boolean others = false;
        while (at < printed.length() && !isEnd()) {
            if (printed.charAt(at) == ',') {
                String given = name(begin);
                name = others ? name : given;
                others = true;
                copy(at + 1);
                begin = named.length();
            } else {
                next();
            }
        }
        String given = name(begin);
        return others ? name : given;
    }

    /** A word that ends the list, or the statement's end. */
    private boolean isEnd() {
        Matcher word = WORD.matcher(printed).region(at, printed.length());
        boolean begins = at == 0 || !Lexemes.isWord(printed.charAt(at - 1));
        boolean belongs = follows("IS DISTINCT ") || follows("IS NOT DISTINCT ") || follows("WITHIN ");
        return printed.charAt(at) == ';' || (begins && !belongs && word.lookingAt() && ENDS.contains(word.group()));
    }

    private boolean follows(String words) {
        return printed.startsWith(words, at - words.length());
    }

    /** Copies a character, or all that is in quotes or brackets: there are the subqueries. */
    private void next() {
        if (Lexemes.isOpening(printed.charAt(at))) {
            int end = Lexemes.closing(printed, at);
            brackets = named.length();
            copy(at + 1);
            UnnamedColumns inner = new UnnamedColumns(printed.substring(at, end));
            named.append(inner.name());
            firstInBrackets = inner.first;
            at = end;
            copy(end + 1);
        } else {
            copy(Lexemes.past(printed, at));
        }
    }

    private void copy(int end) {
        named.append(printed, at, end);
        at = end;
    }

    /** Gives the column that begins there its name, if it has none and is a cast, or a subquery whose column was one. */
    private @Nullable String name(int begin) {
        String column = named.substring(begin);
        String expression = column.strip();
        int start = begin + column.indexOf(expression);
        String bare = bare(expression);
        Matcher type = TYPE.matcher(bare);
        String name = null;
        if (CAST.matcher(Lexemes.outline(bare)).matches() && type.matches()) {
            name = nameOf(type.group(1));
        } else if (start == brackets && isBracketed(expression)) {
            name = firstInBrackets;
        }
        if (name != null) {
            named.insert(start + expression.length(), " AS " + name);
        }
        return name;
    }

    private static boolean isBracketed(String expression) {
        return expression.startsWith("(") && Lexemes.closing(expression, 0) == expression.length() - 1;
    }

    /** Without parentheses around it and a collation behind it, which change no name. */
    private static String bare(String expression) {
        Matcher collated = COLLATED.matcher(expression);
        if (isBracketed(expression)) {
            return bare(expression.substring(1, expression.length() - 1));
        }
        return collated.matches() ? bare(collated.group(1)) : expression;
    }

    private static String nameOf(String type) {
        String plain = type.replaceFirst("\\(\\d\\)", "");
        String name = NAMES.get(plain);
        return name != null ? name : plain.substring(dot(plain) + 1);
    }

    /** Behind the schema of a type. */
    private static int dot(String type) {
        int place = 0;
        while (place < type.length() && type.charAt(place) != '.') {
            place = Lexemes.past(type, place);
        }
        return place < type.length() ? place : -1;
    }
}
