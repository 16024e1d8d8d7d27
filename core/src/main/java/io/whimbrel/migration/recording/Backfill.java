package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that comes to refuse NULL. */
public final class Backfill implements Supplier<SetNotNull> {

    private final QualifiedName table;

    private final String column;

    private @Nullable String backfill;

    private NotNullConstraint constraint = NotNullConstraint.USUAL;

    Backfill(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /**
     * Gives the rows with NULL a value first.
     *
     * @param expression SQL over the columns of the row
     * @return this
     */
    public Backfill backfill(String expression) {
        backfill = expression;
        return this;
    }

    /**
     * Says more of the constraint (PostgreSQL 18).
     *
     * @param name its name; empty for one that PostgreSQL makes up
     * @param clauses {@code NO INHERIT}, {@code NOT VALID}, both or nothing
     * @return this
     */
    public Backfill notNullConstraint(String name, String clauses) {
        constraint = NotNullClauses.parse(name, clauses);
        return this;
    }

    @Override
    public SetNotNull get() {
        return new SetNotNull(table, column, backfill, constraint);
    }
}
