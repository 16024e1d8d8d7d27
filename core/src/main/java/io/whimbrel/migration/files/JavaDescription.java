package io.whimbrel.migration.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A migration's description as the Javadoc of its class: written and read. */
final class JavaDescription {

    private static final int WIDTH = 120;

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*(?=@Revision\\b)", Pattern.DOTALL);

    private JavaDescription() {}

    static String write(String description) {
        String sentence = escape(description);
        if (!sentence.matches(".*[.!?…]")) {
            sentence += ".";
        }
        String line = "/** " + sentence + " */";
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder javadoc = new StringBuilder("/**\n");
        for (String part : wrap(sentence, WIDTH - " * ".length())) {
            javadoc.append(" * ").append(part).append('\n');
        }
        return javadoc.append(" */").toString();
    }

    static Optional<String> read(String source) {
        Matcher matcher = JAVADOC.matcher(source);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text =
                matcher.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").strip().replaceAll("(?<!\\.)\\.$", "");
        return Optional.of(unescape(text));
    }

    /** Breaks a text at spaces; a word that is too long gets a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** No text may end the comment, be taken for a tag, or for one of Java's Unicode escapes. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;");
    }

    private static String unescape(String text) {
        return text.replace("&#92;", "\\")
                .replace("&#64;", "@")
                .replace("&#47;", "/")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
