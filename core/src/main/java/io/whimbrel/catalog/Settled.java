package io.whimbrel.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text that PostgreSQL settles on.
 *
 * <p>Its parser hands the type that an array constructor is cast to on to the elements. So what it makes of {@code
 * kind IN ('a', 'b')} over a varchar is printed as {@code ARRAY['a'::character varying, …]::text[]}; once that text
 * has been run it is {@code ARRAY['a'::character varying::text, …]}, and the same for ever after (14 to 18; varchar,
 * cidr, domains and whatever else has the operators of another type). A migration runs the printed text, so the first
 * form would never be reached again. Of 2,159 conditions over 43 types that were run, printed and run again, none
 * changed in another way. Two more are known: {@link NegatedLiterals} and {@link UnnamedColumns}.
 */
final class Settled {

    static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]++)";

    /** A type without its length. */
    static final String TYPE = "(?:character varying|bit varying|double precision|(?:timestamp|time)(?:\\(\\d?\\))?"
            + " with(?:out)? time zone|" + NAME + "(?:\\." + NAME + ")?)";

    private static final Pattern CAST = Pattern.compile("::(" + TYPE + "(?:\\(\\d+(?:,\\d+)?\\))?)\\[]");

    /** The outline of what takes a cast without parentheses: it has no operator, unless in brackets or a CASE. */
    private static final Pattern BARE = Pattern.compile(
            "(?:CASE\\s.*\\sEND|(?!\\(\\)(?![.\\[]))[^\\s:]+)(?:::" + TYPE + "(?:\\(\\))?(?:\\[])*)*", Pattern.DOTALL);

    private static final Pattern COLLATED =
            Pattern.compile("(.*) (COLLATE " + NAME + "(?:\\." + NAME + ")?)", Pattern.DOTALL);

    private final String printed;
    private final StringBuilder settled = new StringBuilder();
    private int at;

    private Settled(String printed) {
        this.printed = printed;
    }

    static String text(String printed) {
        return UnnamedColumns.named(arrays(NegatedLiterals.settled(printed)));
    }

    private static String arrays(String printed) {
        return printed.contains("ARRAY[") && printed.contains("[]") ? new Settled(printed).settle() : printed;
    }

    private String settle() {
        while (at < printed.length()) {
            if (isArray()) {
                array();
            } else {
                int end = Lexemes.past(printed, at);
                settled.append(printed, at, end);
                at = end;
            }
        }
        return settled.toString();
    }

    private boolean isArray() {
        return printed.startsWith("ARRAY[", at) && (at == 0 || !Lexemes.isWord(printed.charAt(at - 1)));
    }

    /** Hands on the types of all casts that follow; some are printed around an array in parentheses. */
    private void array() {
        int end = Lexemes.closing(printed, at + "ARRAY".length());
        List<String> elements = elements(printed.substring(at + "ARRAY[".length(), end));
        at = end + 1;
        Matcher cast = CAST.matcher(printed);
        while (!elements.isEmpty()) {
            boolean within =
                    printed.startsWith(")", at) && settled.length() > 0 && settled.charAt(settled.length() - 1) == '(';
            if (!cast.region(within ? at + 1 : at, printed.length()).lookingAt()) {
                break;
            }
            if (within) {
                settled.setLength(settled.length() - 1);
            }
            elements = cast(elements, cast.group(1), within);
            at = cast.end();
        }
        settled.append("ARRAY[").append(String.join(",", elements)).append(']');
    }

    private static List<String> cast(List<String> elements, String type, boolean within) {
        return elements.stream().map(each -> cast(each, type, within)).toList();
    }

    private static String cast(String spaced, String type, boolean within) {
        String element = spaced.stripLeading();
        String space = spaced.substring(0, spaced.length() - element.length());
        if (element.startsWith("ARRAY[") && Lexemes.closing(element, "ARRAY".length()) == element.length() - 1) {
            List<String> parts = elements(element.substring("ARRAY[".length(), element.length() - 1));
            return space + cast(parts, type, within).stream().collect(Collectors.joining(",", "ARRAY[", "]"));
        }
        Matcher collated = COLLATED.matcher(element);
        if (collated.matches() && !within) {
            return space + cast(collated.group(1), type, within) + " " + collated.group(2);
        }
        boolean bare = !within && BARE.matcher(Lexemes.outline(element)).matches();
        return space + (bare ? element : "(" + element + ")") + "::" + type;
    }

    /** What stands between commas, with the space before it, in its settled form. */
    private static List<String> elements(String list) {
        List<String> elements = new ArrayList<>();
        int begin = 0;
        int place = 0;
        while (place < list.length()) {
            if (list.charAt(place) == ',') {
                elements.add(arrays(list.substring(begin, place)));
                begin = ++place;
            } else {
                place = Lexemes.isOpening(list.charAt(place))
                        ? Lexemes.closing(list, place) + 1
                        : Lexemes.past(list, place);
            }
        }
        if (begin < list.length()) {
            elements.add(arrays(list.substring(begin)));
        }
        return elements;
    }
}
