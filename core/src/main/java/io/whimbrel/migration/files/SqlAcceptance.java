package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Acceptance;

/**
 * A line of an SQL migration that accepts what lint finds: {@code -- whimbrel:accept <rule> <reason>}.
 *
 * <p>In the comment that the file begins with it is about all of the file; in a section, about the operation that
 * it stands in or before.
 */
final class SqlAcceptance {

    private static final String WORD = SqlMarker.PREFIX + "accept";

    private SqlAcceptance() {}

    static boolean isOne(String line) {
        return line.equals(WORD) || line.startsWith(WORD + " ");
    }

    static Acceptance read(String fileName, String line, int operation) {
        String[] words = line.substring(WORD.length()).strip().split("\\s+", 2);
        if (words.length < 2) {
            throw new WhimbrelException(fileName + " has the line \"" + line.strip()
                    + "\", which lacks a reason: write \"" + WORD + " <rule> <why it is all right here>\"");
        }
        return new Acceptance(words[0], words[1], operation);
    }
}
