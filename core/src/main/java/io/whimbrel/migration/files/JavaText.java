package io.whimbrel.migration.files;

import java.util.ArrayList;
import java.util.List;

/** Writes texts as Java source. */
final class JavaText {

    private JavaText() {}

    /** A string literal in one line. */
    static String literal(String text) {
        return '"' + escape(text).replace("\"", "\\\"") + '"';
    }

    /**
     * Several literals that make one text together, none longer than a width unless a word is.
     *
     * <p>A list is broken between its elements where that leaves no line too short.
     */
    static List<String> literals(String text, int width) {
        List<String> literals = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            while (end < text.length()
                    && literal(text.substring(start, wordEnd(text, end))).length() <= width) {
                end = wordEnd(text, end);
            }
            int comma = text.lastIndexOf(", ", end - 1);
            if (end < text.length() && comma > start + (end - start) / 2) {
                end = comma + 1;
            }
            literals.add(literal(text.substring(start, end)));
            start = end;
        }
        return literals;
    }

    /** The next blank behind a place, or the end of the text. */
    private static int wordEnd(String text, int place) {
        int blank = text.indexOf(' ', place + 1);
        return blank < 0 ? text.length() : blank;
    }

    /** The lines of a text block, from its opening to its closing delimiter. */
    static String block(String text, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder block = new StringBuilder("\"\"\"\n");
        String[] lines = text.split("\n", -1);
        boolean closed = lines[lines.length - 1].isEmpty();
        int count = closed ? lines.length - 1 : lines.length;
        for (int i = 0; i < count; i++) {
            String line = blockLine(lines[i]);
            boolean joined = i == count - 1 && !closed;
            block.append(line.isEmpty() ? "" : margin)
                    .append(line)
                    .append(joined ? "\\" : "")
                    .append('\n');
        }
        return block.append(margin).append("\"\"\"").toString();
    }

    /** Java takes the blanks off a line's end, unless the last is an escape. */
    private static String blockLine(String line) {
        String escaped = escape(line).replace("\"\"\"", "\\\"\"\"");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isVisible(text, i)) {
                        escaped.append(c);
                    } else {
                        escaped.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A reviewer must see what a text holds: nothing that hides, turns the line round or can't be encoded. */
    private static boolean isVisible(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
