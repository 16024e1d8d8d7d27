package io.whimbrel.diff;

import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that neither schema says.
 *
 * @param subject what is asked for
 * @param id the column that it is asked of, or the enum with the label that goes
 * @param text asks a person
 * @param suggestion what it may be, where that can be told
 * @param sentence tells somebody who can't be asked how to say it; empty if it may stay unsaid
 */
public record Question(
        Subject subject, ObjectId id, String text, @Nullable String suggestion, String sentence) {

    /** What is asked for. */
    public enum Subject {
        /** The value that rows get in a column that comes to refuse NULL. */
        BACKFILL,
        /** What a column's values turn into when its type changes. */
        USING,
        /** The label that rows get in place of one that goes. */
        LABEL
    }

    static Question backfill(ObjectId column, String type) {
        String name = Spelling.of(column.name(), column.part());
        return new Question(
                Subject.BACKFILL,
                column,
                name + " (" + type + ") refuses NULL, and " + column.name()
                        + " may have rows. What do they get? SQL, or"
                        + " nullable to refuse NULL in the next migration only:",
                null,
                "column " + name + " refuses NULL, and " + column.name() + " may have rows: give them a value with a"
                        + " default of the column, an initialiser of the entity's field, or --backfill " + name
                        + "=\"…\"");
    }

    /** Without a suggestion where none is any good. */
    static Question using(ObjectId column, TypeChange change, @Nullable String suggestion) {
        String name = Spelling.of(column.name(), column.part());
        boolean byName = DiffOptions.BY_NAME.equals(suggestion);
        String what = name + " changes from " + change.from() + " to " + change.to()
                + ", which PostgreSQL doesn't cast by itself";
        return new Question(
                Subject.USING,
                column,
                what + ". What do its values become? SQL" + (byName ? ", or BY NAME for each field by its name" : "")
                        + (suggestion == null ? "" : " [" + suggestion + "]") + ":",
                suggestion,
                "column " + what + ": say how with --using " + name + "=\"" + (suggestion == null ? "…" : suggestion)
                        + "\"" + (byName ? ", which takes each field by its name" : ""));
    }

    /** Where somebody has said BY NAME of rows that can neither go through jsonb nor, being a table's, be told by their places. */
    static Question usingButByName(ObjectId column, TypeChange change) {
        String name = Spelling.of(column.name(), column.part());
        String what = name + " changes from " + change.from() + " to " + change.to()
                + ", which can't be done BY NAME, since jsonb doesn't say all of it as it is";
        return new Question(
                Subject.USING,
                column,
                what + ". What do its values become? SQL:",
                null,
                "column " + what + ": say how with --using " + name + "=\"…\", in SQL");
    }

    static Question label(ObjectId label, List<String> kept) {
        return new Question(
                Subject.LABEL,
                label,
                label.name() + " loses " + label.part() + ". What do rows with it become: " + String.join(", ", kept)
                        + "? Nothing typed, the migration stops where a row has it:",
                null,
                "");
    }

    /**
     * Tells how to answer somebody who sees what comes without an answer.
     *
     * @param spoken the column, or the enum with its label, as the option names it
     * @return a sentence
     */
    public String hint(ObjectId spoken) {
        String name = Spelling.of(spoken.name(), spoken.part());
        return switch (subject) {
            case BACKFILL -> "If " + id.name() + " has rows, say with --backfill " + name + "=\"…\" what they get.";
            case USING ->
                suggestion == null
                        ? "Say with --using " + name + "=\"…\" what its values become."
                        : "If " + suggestion + " isn't what values of " + name + " become, say --using " + name
                                + "=\"…\".";
            case LABEL ->
                "If rows have the label " + id.part() + " of " + id.name() + ", say with --map-label " + name
                        + "=… what they become.";
        };
    }

    /**
     * Whether there is no migration without an answer.
     *
     * @return false if it may stay unsaid
     */
    public boolean isNeeded() {
        return !sentence.isEmpty();
    }
}
