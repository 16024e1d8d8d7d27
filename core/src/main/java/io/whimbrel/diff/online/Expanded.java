package io.whimbrel.diff.online;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column that gets its type by another column, which takes its place once it has all values.
 *
 * @param table its table
 * @param was the column as it is
 * @param becomes the column as it is to be
 * @param change the type of the one, and of the other when it takes the place
 * @param using the SQL expression that makes the value, or null where an assignment does
 * @param operation the plain operation that the swap takes the place of
 * @param passing the raw name of the other column
 * @param step the raw name of the trigger that keeps it in step
 */
record Expanded(
        QualifiedName table,
        Column was,
        Column becomes,
        TypeChange change,
        @Nullable String using,
        Operation operation,
        String passing,
        String step) {

    ObjectId id() {
        return ObjectId.column(table, was.name());
    }

    /** The other column: nullable and empty, with all that isn't about its values. */
    Column column() {
        return new Column(
                passing,
                change.to(),
                becomes.collation(),
                false,
                null,
                null,
                null,
                becomes.comment(),
                new ColumnDetails(becomes.details().storage(), NotNullConstraint.USUAL, false, Map.of()));
    }

    /**
     * What the other column is set to: the column itself where an assignment makes the value, since that refuses what
     * a cast would cut off. A time is cast, so that it is computed under the settings of a migration.
     */
    String value() {
        if (using != null) {
            return using;
        }
        boolean time = (change.from() + "\n" + change.to()).matches("(?s)(.*\n)?(date|time|interval).*");
        return time ? cast() : Identifiers.quote(was.name());
    }

    private String cast() {
        return (using == null ? Identifiers.quote(was.name()) : "(" + using + ")") + "::" + change.to();
    }

    /** The condition of the rows in which the other column hasn't its value. */
    String outOfStep() {
        boolean cast = using != null && using.endsWith("::" + change.to());
        return Identifiers.quote(passing) + " IS DISTINCT FROM " + (cast ? using : cast());
    }

    /** The rows that the type has no room for. */
    Optional<RefuseRows> misfits() {
        return operation instanceof AlterColumnType alter ? alter.misfits() : Optional.empty();
    }

    /** Whether the column refuses NULL all the time. */
    boolean notNull() {
        return was.notNull() && becomes.notNull();
    }

    /** Whether it moves with its enum, which takes its name once all columns have moved. */
    boolean movesWithEnum() {
        return operation instanceof ReplaceEnum;
    }
}
