package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import java.util.List;

/**
 * The comment that an SQL migration begins with.
 *
 * @param description what the migration does
 * @param id the revision
 * @param follows the revision that it follows; empty for the first one
 */
record SqlHeader(String description, String id, String follows) {

    static final String REVISION = "revision";

    static final String FOLLOWS = "follows";

    static final String CREATED = "created";

    static final String BASE = "base";

    static String line(String key, String value) {
        return "-- " + key + ": " + value + "\n";
    }

    static SqlHeader read(String fileName, List<String> lines) {
        String description = "";
        String id = "";
        String follows = "";
        for (String line : lines) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("--")) {
                throw new WhimbrelException(
                        fileName + " has SQL before its \"-- upgrade\" line: move it behind that line");
            }
            text = text.isEmpty() ? "" : text.substring(2).strip();
            if (description.isEmpty()) {
                description = text;
            } else if (text.startsWith(REVISION + ":")) {
                id = text.substring(REVISION.length() + 1).strip();
            } else if (text.startsWith(FOLLOWS + ":")) {
                follows = text.substring(FOLLOWS.length() + 1).strip();
            }
        }
        if (id.isEmpty()) {
            throw new WhimbrelException(fileName + " has no line \"-- revision: <id>\" in the comment that it begins"
                    + " with, after the line that describes it: add it");
        }
        return new SqlHeader(description, id, follows.equals(BASE) ? "" : follows);
    }
}
