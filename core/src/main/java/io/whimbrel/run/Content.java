package io.whimbrel.run;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a migration does, a statement a line: kept in the history, so that a file that was edited since can be held against
 * what it was.
 */
final class Content {

    private static final int SHOWN = 160;

    /** How much of what is the same is shown ahead of what isn't. */
    private static final int AHEAD = 60;

    private Content() {}

    /** All that the file's checksum is of, without passwords. */
    static String of(MigrationFile file) {
        List<String> lines = new ArrayList<>();
        for (String database : new TreeSet<>(file.databases())) {
            for (Direction direction : Direction.values()) {
                for (Operation operation : file.operations(direction, database)) {
                    if (operation.statements().isEmpty()) {
                        lines.add(direction.word() + ": " + operation.describe());
                    }
                    for (Statement statement : operation.statements()) {
                        lines.add(direction.word() + ": " + oneLine(statement.sql()));
                    }
                }
            }
        }
        return Secrets.hide(String.join("\n", lines));
    }

    private static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    /** Where two of them differ first; empty if that can't be told. */
    static String difference(String did, String does) {
        List<String> first = did.lines().toList();
        List<String> second = does.lines().toList();
        int place = 0;
        while (place < first.size() && place < second.size() && first.get(place).equals(second.get(place))) {
            place++;
        }
        String was = place < first.size() ? first.get(place) : "";
        String is = place < second.size() ? second.get(place) : "";
        if (first.isEmpty() || was.equals(is)) {
            return "";
        }
        int same = 0;
        while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
            same++;
        }
        return "it did " + shown(was, same) + ", and now says " + shown(is, same);
    }

    private static String shown(String line, int same) {
        if (line.isEmpty()) {
            return "nothing more";
        }
        int start = line.length() <= SHOWN ? 0 : Math.max(0, same - AHEAD);
        int end = Math.min(line.length(), start + SHOWN);
        return "\"" + (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "") + "\"";
    }
}
