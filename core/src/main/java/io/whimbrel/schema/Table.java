package io.whimbrel.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param options what is seldom said of it
 * @param hierarchy where it stands among tables
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        boolean unlogged,
        @Nullable String comment,
        TableOptions options,
        Hierarchy hierarchy)
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
     * A table that stands alone, and of which nothing is said that is seldom said.
     *
     * @param name the table's name
     * @param columns the columns in their order
     * @param constraints the constraints, by type and name
     * @param unlogged whether it is kept out of the write-ahead log
     * @param comment the comment, if any
     */
    public Table(
            QualifiedName name,
            List<Column> columns,
            List<Constraint> constraints,
            boolean unlogged,
            @Nullable String comment) {
        this(name, columns, constraints, unlogged, comment, TableOptions.USUAL, Hierarchy.NONE);
    }

    /**
     * All that it consists of.
     *
     * @return the identities of its columns and constraints
     */
    public List<ObjectId> parts() {
        return Stream.concat(
                        columns.stream().map(column -> ObjectId.column(name, column.name())),
                        constraints.stream().map(constraint -> ObjectId.constraint(name, constraint.name())))
                .toList();
    }

    /**
     * The same table of other columns.
     *
     * @param others the columns in their order
     * @return the changed table
     */
    public Table withColumns(List<Column> others) {
        return new Table(name, others, constraints, unlogged, comment, options, hierarchy);
    }

    /**
     * The same table with other constraints.
     *
     * @param others the constraints
     * @return the changed table
     */
    public Table withConstraints(List<Constraint> others) {
        return new Table(name, columns, others, unlogged, comment, options, hierarchy);
    }

    /**
     * The same table with other options.
     *
     * @param others what is seldom said of it
     * @return the changed table
     */
    public Table withOptions(TableOptions others) {
        return new Table(name, columns, constraints, unlogged, comment, others, hierarchy);
    }

    /**
     * The same table at another place among tables.
     *
     * @param other where it stands
     * @return the changed table
     */
    public Table withHierarchy(Hierarchy other) {
        return new Table(name, columns, constraints, unlogged, comment, options, other);
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

    /**
     * Whether its rows are on another server.
     *
     * @return true for a foreign table
     */
    public boolean isForeign() {
        return options.foreign() != null;
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
                && Objects.equals(comment, that.comment)
                && options.equals(that.options)
                && hierarchy.equals(that.hierarchy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, new HashSet<>(columns), constraints, unlogged, comment, options, hierarchy);
    }
}
