package io.whimbrel.migration;

import io.whimbrel.WhimbrelException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user names as a target: a revision and a number of steps from it.
 *
 * @param text what the user wrote
 * @param start an id, a beginning of one, {@code head}, {@code heads} or {@code base}; empty for the current
 *     revision
 * @param steps how many revisions after it; before it, if negative
 */
record Target(String text, String start, int steps) {

    private static final Pattern SHAPE = Pattern.compile("(\\w*)([+-]\\d{1,6})?");

    static Target parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new WhimbrelException("\"" + text + "\" is no target: give an id or the beginning of one, head, base,"
                    + " +1, -1, or an id with +1 or -1 behind it");
        }
        String steps = matcher.group(2);
        return new Target(text, matcher.group(1), steps == null ? 0 : Integer.parseInt(steps));
    }

    @Nullable
    String resolve(RevisionGraph graph, @Nullable String current) {
        List<MigrationFile> files = graph.inOrder();
        int from = switch (start) {
            case "" -> graph.place(current);
            case "head", "heads" -> files.size() - 1;
            case "base" -> -1;
            default -> graph.place(graph.find(start).id());
        };
        int place = from + steps;
        if (place >= files.size()) {
            throw new WhimbrelException(text + " goes beyond the head: "
                    + count(files.size() - 1 - from, "comes", "come") + " after " + name(files, from));
        }
        if (place < -1) {
            throw new WhimbrelException(text + " goes beyond base: " + count(from + 1, "can be", "can be")
                    + " taken back from " + name(files, from));
        }
        return place < 0 ? null : files.get(place).id();
    }

    private static String count(int revisions, String one, String several) {
        return switch (revisions) {
            case 0 -> "no revision " + one;
            case 1 -> "only 1 revision " + one;
            default -> "only " + revisions + " revisions " + several;
        };
    }

    private static String name(List<MigrationFile> files, int place) {
        return place < 0 ? "base" : files.get(place).id();
    }
}
