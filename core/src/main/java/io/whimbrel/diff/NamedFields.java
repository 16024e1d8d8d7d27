package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.DropType;
import io.whimbrel.operation.RefuseRows;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * The way of a column through jsonb, which tells fields by their names however deep they are, so that they may have other
 * places by the time that it comes back.
 *
 * <p>Not every value is the same in jsonb, so rows for which it isn't stop the migration. Back leads a passing composite
 * type: in it a column of any type is a field, and USING takes no subquery.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">jsonb_populate_record</a>
 */
final class NamedFields {

    private static final String HINT =
            "jsonb counts the elements of every array from 1, and has neither the blanks of json nor"
                    + " a negative zero nor a null of its own: change these rows first.";

    private final ObjectId id;
    private final Column from;
    private final Column to;
    private final Comparison comparison;
    private final String name;
    private final String object;

    NamedFields(ObjectId id, Column from, Column to, Comparison comparison) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        this.name = Identifiers.quote(id.part());
        this.object = "jsonb_build_object(" + Identifiers.literal(id.part()) + ", " + name + ")";
    }

    /** What happens to the column, in this order: what its type is made of goes meanwhile. */
    List<Change> changes() {
        obstacle().ifPresent(sentence -> {
            throw new WhimbrelException(sentence);
        });
        CompositeType passing = passing();
        return List.of(
                Change.following(losses(), List.of()).opening(List.of(id)),
                Change.releasing(retyping(from.type(), "jsonb", "to_jsonb(" + name + ")"), id),
                creating(passing).closing(List.of(id)),
                Change.altering(retyping("jsonb", to.type(), back(passing)), id).needing(List.of(passing.id())),
                dropping(passing));
    }

    /** The same where it can go to the other type straight away. */
    List<Change> atOnce() {
        CompositeType passing = passing();
        return List.of(
                Change.following(losses(), List.of()).opening(List.of(id)),
                creating(passing),
                Change.altering(retyping(from.type(), to.type(), back(passing)), id)
                        .needing(List.of(passing.id())),
                dropping(passing));
    }

    private CompositeType passing() {
        return new CompositeType(
                comparison.passingNames().beside(id.name(), id.name().name() + "_" + id.part(), "_values"),
                List.of(Column.of(id.part(), to.type())),
                null);
    }

    private Change creating(CompositeType passing) {
        return Change.creating(new CreateType(passing), passing.id()).needing(MadeOf.all(id, comparison.to()));
    }

    private Change dropping(CompositeType passing) {
        return Change.following(new DropType(passing.name()), List.of(id));
    }

    private String back(CompositeType passing) {
        return "(jsonb_populate_record(NULL::" + passing.name().sql() + ", " + object + "))." + name;
    }

    private AlterColumnType retyping(String was, String becomes, String using) {
        return ColumnDiffer.retyping(id, new TypeChange(was, becomes), using, comparison);
    }

    /** In the table's own row type the column is a field as well, and the rest of the row is what it is. */
    private RefuseRows losses() {
        QualifiedName table = id.name();
        String there = "(jsonb_populate_record(" + table.sql() + ".*, " + object + "))." + name;
        return new RefuseRows(
                table,
                name + "::text IS DISTINCT FROM " + there + "::text",
                table + "." + id.part() + " can't go through jsonb, which would change its value in",
                HINT,
                true);
    }

    /** Why there is no such way. */
    Optional<String> obstacle() {
        return rangeOfMoved()
                .or(() -> new JsonForms(comparison).difference(id.name() + "." + id.part(), from.type(), to.type()));
    }

    /** jsonb knows no ranges: what is in one is said as text, by places. */
    private Optional<String> rangeOfMoved() {
        return MadeOf.all(id, comparison.from()).stream()
                .filter(each -> each.kind() == Kind.RANGE)
                .flatMap(range ->
                        Reshaped.within(range, comparison.from(), comparison.to(), comparison::rebuilds).stream()
                                .map(type -> type + " changes the number or order of its attributes, but " + id
                                        + ", of type " + from.type() + ", holds it within ranges of " + range.name()
                                        + ": give the new type a name of its own"))
                .findFirst();
    }
}
