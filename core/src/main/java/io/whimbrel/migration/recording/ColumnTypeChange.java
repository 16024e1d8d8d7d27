package io.whimbrel.migration.recording;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column that gets another type. */
public final class ColumnTypeChange implements Supplier<AlterColumnType> {

    private final QualifiedName table;

    private final String column;

    private @Nullable String from;

    private @Nullable String to;

    private @Nullable String collation;

    private @Nullable String using;

    private List<QualifiedName> alsoLocked = List.of();

    private boolean reads;

    ColumnTypeChange(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /**
     * Says the type that the column has.
     *
     * @param type the type as PostgreSQL spells it
     * @return this
     */
    public ColumnTypeChange from(String type) {
        from = type;
        return this;
    }

    /**
     * Says the type that the column gets.
     *
     * @param type the type as PostgreSQL spells it
     * @return this
     */
    public ColumnTypeChange to(String type) {
        to = type;
        return this;
    }

    /**
     * Collates otherwise than the type does.
     *
     * @param name the collation as SQL
     * @return this
     */
    public ColumnTypeChange collate(String name) {
        collation = name;
        return this;
    }

    /**
     * Says how a value becomes one of the other type, where PostgreSQL has no cast of its own.
     *
     * @param expression SQL over the columns of the row
     * @return this
     */
    public ColumnTypeChange using(String expression) {
        using = expression;
        return this;
    }

    /**
     * Names the other tables that it locks, for plans and warnings.
     *
     * @param tables the tables
     * @return this
     */
    public ColumnTypeChange alsoLocking(String... tables) {
        alsoLocked = Stream.of(tables).map(QualifiedName::parse).toList();
        return this;
    }

    /**
     * Says that a check or an index on the column makes PostgreSQL read every row, for plans and warnings.
     *
     * @return this
     */
    public ColumnTypeChange readingRows() {
        reads = true;
        return this;
    }

    @Override
    public AlterColumnType get() {
        if (from == null || to == null) {
            throw new IllegalStateException(
                    "alterColumnType(\"" + table + "\", \"" + column + "\") needs from(type) and to(type)");
        }
        return new AlterColumnType(table, column, new TypeChange(from, to), collation, using, alsoLocked, reads);
    }
}
