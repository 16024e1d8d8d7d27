package io.whimbrel.diff;

import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateFunction;
import io.whimbrel.operation.DollarQuotes;
import io.whimbrel.operation.DropFunction;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Routine;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way of a column through text in which every field, however deep, is printed in its place to come, for what can't go
 * through jsonb ({@link NamedFields}): ranges, which that says by places, and fields whose new type would read something else.
 *
 * <p>A passing function prints, since USING takes no subquery and an array is printed element by element. It would print
 * no array of several dimensions, so rows that hold one stop the migration.
 */
final class PlacedFields {

    private static final String HINT = "Elements are printed one behind the other: change these rows first.";

    private final ObjectId id;
    private final Column from;
    private final Column to;
    private final Comparison comparison;
    private final String name;
    private final PrintedFields fields;

    PlacedFields(ObjectId id, Column from, Column to, Comparison comparison) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        this.name = Identifiers.quote(id.part());
        this.fields = new PrintedFields(comparison.from(), comparison.to());
    }

    /** The columns of a table have other places in its rows than in the model, so rows that change need their names. */
    boolean isPossible() {
        return !fields.meetRowsOfTables(from.type(), to.type())
                && Stream.of(comparison.from(), comparison.to())
                        .flatMap(schema -> MadeOf.all(id, schema).stream())
                        .noneMatch(type -> MadeOf.hasRows(type) && changes(type));
    }

    private boolean changes(ObjectId table) {
        return comparison.rewrites(table)
                || comparison.rebuilds(table)
                || !names(table, comparison.from()).equals(names(table, comparison.to()));
    }

    private static Set<String> names(ObjectId table, Schema schema) {
        return Set.copyOf(Fields.names(MadeOf.fields(table.name().sql(), schema)));
    }

    /** What happens to the column, in this order: what its type is made of goes meanwhile. */
    List<Change> changes() {
        Function function = function();
        List<Change> changes = beginning(function);
        changes.add(Change.releasing(retyping(from.type(), "text", call(function)), id));
        changes.add(ending(function).preceding(MadeOf.all(id, comparison.from())));
        changes.add(Change.altering(retyping("text", to.type(), name + "::" + to.type()), id));
        return changes;
    }

    /** The same where it can go to the other type straight away. */
    List<Change> atOnce() {
        Function function = function();
        List<Change> changes = beginning(function);
        changes.add(Change.altering(retyping(from.type(), to.type(), call(function) + "::" + to.type()), id));
        changes.add(ending(function)
                .preceding(MadeOf.all(id, comparison.from()).stream()
                        .filter(type -> !comparison.rebuilds(type))
                        .toList()));
        return changes;
    }

    private Function function() {
        QualifiedName passing =
                comparison.passingNames().beside(id.name(), id.name().name() + "_" + id.part(), "_printed");
        return new Function(
                passing,
                from.type(),
                Routine.FUNCTION,
                "CREATE FUNCTION " + passing.sql() + "(" + from.type() + ") RETURNS text LANGUAGE sql STABLE AS "
                        + DollarQuotes.around("SELECT " + fields.text("$1", from.type(), to.type())),
                null);
    }

    private String call(Function function) {
        return function.name().sql() + "(" + name + ")";
    }

    private List<Change> beginning(Function function) {
        List<Change> changes = new ArrayList<>();
        List<String> unprinted =
                fields.severalDimensions(name, from.type(), to.type()).toList();
        if (!unprinted.isEmpty()) {
            changes.add(Change.following(refusal(String.join(" OR ", unprinted)), List.of())
                    .opening(List.of(id)));
        }
        changes.add(Change.creating(new CreateFunction(function), function.id()).opening(List.of(id)));
        return changes;
    }

    private Change ending(Function function) {
        return Change.following(new DropFunction(function.name(), from.type(), Routine.FUNCTION), List.of())
                .closing(List.of(id));
    }

    private AlterColumnType retyping(String was, String becomes, String using) {
        return ColumnDiffer.retyping(id, new TypeChange(was, becomes), using, comparison);
    }

    private RefuseRows refusal(String condition) {
        return new RefuseRows(
                id.name(),
                condition,
                id.name() + "." + id.part() + " can't become " + to.type() + " with arrays of several dimensions in",
                HINT,
                true);
    }
}
