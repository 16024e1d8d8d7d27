package io.whimbrel.run;

import java.time.Instant;

/**
 * A row of the history: a revision that the database has, or has in part.
 *
 * @param mark what it has of the revision
 * @param description the migration's description
 * @param at when the row was last written
 * @param by the role that wrote it
 * @param milliseconds how long the migration took, from where it last went on
 * @param content what the migration did, a statement a line; empty where that wasn't kept
 */
public record Applied(Mark mark, String description, Instant at, String by, long milliseconds, String content) {

    /**
     * The revision's id.
     *
     * @return the id
     */
    public String revision() {
        return mark.revision();
    }
}
