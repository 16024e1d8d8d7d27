package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetNotNull;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that comes to refuse NULL. */
public final class Backfill implements Supplier<SetNotNull> {

    private final QualifiedName table;

    private final String column;

    private @Nullable String backfill;

    Backfill(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /**
     * Gives the rows with NULL a value first.
     *
     * @param expression SQL over the columns of the row
     */
    public void backfill(String expression) {
        backfill = expression;
    }

    @Override
    public SetNotNull get() {
        return new SetNotNull(table, column, backfill);
    }
}
