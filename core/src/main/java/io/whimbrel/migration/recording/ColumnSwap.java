package io.whimbrel.migration.recording;

import io.whimbrel.operation.SwapColumn;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that another one takes the place of. */
public final class ColumnSwap implements Supplier<SwapColumn> {

    private final QualifiedName table;

    private final String column;

    private final String passing;

    private @Nullable String from;

    private @Nullable String to;

    private @Nullable String name;

    ColumnSwap(QualifiedName table, String column, String passing) {
        this.table = table;
        this.column = column;
        this.passing = passing;
    }

    /**
     * Says the type of the column that goes.
     *
     * @param type the type as PostgreSQL spells it
     * @return this
     */
    public ColumnSwap from(String type) {
        from = type;
        return this;
    }

    /**
     * Says the type of the column that takes its place.
     *
     * @param type the type as PostgreSQL spells it
     * @return this
     */
    public ColumnSwap to(String type) {
        to = type;
        return this;
    }

    /**
     * Names the trigger that kept it in step, and its function.
     *
     * @param trigger its name
     * @return this
     */
    public ColumnSwap by(String trigger) {
        name = trigger;
        return this;
    }

    @Override
    public SwapColumn get() {
        if (from == null || to == null || name == null) {
            throw new IllegalStateException("swapColumn(\"" + table + "\", \"" + column + "\", \"" + passing
                    + "\") needs from(type), to(type) and by(trigger)");
        }
        return new SwapColumn(table, column, passing, new TypeChange(from, to), name);
    }
}
