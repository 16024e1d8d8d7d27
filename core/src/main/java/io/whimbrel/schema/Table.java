package io.whimbrel.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * <p>The order of the columns by itself is no difference: PostgreSQL adds a column at the end, and can't
 * move one without writing the table anew.
 *
 * @param name the table's name
 * @param columns the columns in their order
 * @param constraints the constraints, by type and name
 * @param unlogged whether it is kept out of the write-ahead log
 * @param comment the comment, if any
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        boolean unlogged,
        @Nullable String comment)
        implements SchemaObject {

    private static final long serialVersionUID = 1L;

    /**
     * Copies the columns and puts the constraints in order.
     */
    public Table {
        columns = List.copyOf(columns);
        constraints = constraints.stream()
                .sorted(Comparator.comparing(Constraint::type).thenComparing(Constraint::name))
                .toList();
    }

    /**
     * The column of a name.
     *
     * @param column the raw name
     * @return the column, if the table has it
     */
    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * The constraint of a name.
     *
     * @param constraint the raw name
     * @return the constraint, if the table has it
     */
    public Optional<Constraint> constraint(String constraint) {
        return constraints.stream()
                .filter(each -> each.name().equals(constraint))
                .findFirst();
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(Kind.TABLE, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that
                && name.equals(that.name)
                && new HashSet<>(columns).equals(new HashSet<>(that.columns))
                && constraints.equals(that.constraints)
                && unlogged == that.unlogged
                && Objects.equals(comment, that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, new HashSet<>(columns), constraints, unlogged, comment);
    }
}
