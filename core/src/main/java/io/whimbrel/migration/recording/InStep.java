package io.whimbrel.migration.recording;

import io.whimbrel.operation.KeepInStep;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that is kept in step with others. */
public final class InStep implements Supplier<KeepInStep> {

    private final QualifiedName table;

    private final String column;

    private final String expression;

    private @Nullable String refused;

    private @Nullable String name;

    InStep(QualifiedName table, String column, String expression) {
        this.table = table;
        this.column = column;
        this.expression = expression;
    }

    /**
     * Refuses rows that the column has no room for.
     *
     * @param condition SQL over the columns of the row
     * @return this
     */
    public InStep refusing(String condition) {
        refused = condition;
        return this;
    }

    /**
     * Names the trigger that does it, and its function.
     *
     * @param trigger a name that comes behind those of the table's other triggers
     * @return this
     */
    public InStep by(String trigger) {
        name = trigger;
        return this;
    }

    @Override
    public KeepInStep get() {
        if (name == null) {
            throw new IllegalStateException("keepInStep(\"" + table + "\", \"" + column + "\", …) needs by(trigger)");
        }
        return new KeepInStep(table, column, expression, refused, name);
    }
}
