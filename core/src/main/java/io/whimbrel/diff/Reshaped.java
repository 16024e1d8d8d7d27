package io.whimbrel.diff;

import io.whimbrel.operation.DropAttribute;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A composite type whose attributes come in another order, or with others between them.
 *
 * <p>Its columns go through text, which tells attributes by their places only. So they are printed in their places to come.
 * A column that has it deeper inside goes through jsonb, which tells them by their names.
 *
 * @param from the type that is
 * @param to the type that shall be
 */
record Reshaped(CompositeType from, CompositeType to) {

    /** Empty if each attribute stays where it is. */
    static Optional<Reshaped> of(CompositeType from, CompositeType to) {
        return names(from).equals(names(to)) ? Optional.empty() : Optional.of(new Reshaped(from, to));
    }

    /** Whether a column's text would be read with fields taken for others, and printing it in another order doesn't help. */
    static boolean needsNames(ObjectId column, Schema from, Schema to, Predicate<ObjectId> rebuilt) {
        List<ObjectId> types = within(column, from, to, rebuilt);
        String was = from.column(column).orElseThrow().type();
        String becomes = to.column(column).orElseThrow().type();
        boolean itself = types.size() == 1
                && types.get(0).kind() == Kind.TYPE
                && types.get(0).name().sql().equals(was)
                && was.equals(becomes);
        return (!types.isEmpty() && !itself) || meetsOtherNames(was, becomes, from, to);
    }

    /**
     * Whether rows of one type become rows of another, somewhere within, whose fields have other names, or may have: the columns
     * of a table have other places in its rows than in the model.
     */
    static boolean meetsOtherNames(String was, String becomes, Schema from, Schema to) {
        Shape shape = Shape.of(was, from);
        Shape shapeOfOther = Shape.of(becomes, to);
        if (shape.form() == shapeOfOther.form() && shape.isOfMany()) {
            return meetsOtherNames(shape.inner(), shapeOfOther.inner(), from, to);
        }
        String base = Comparison.baseOf(was, from);
        String other = Comparison.baseOf(becomes, to);
        List<Column> fields = MadeOf.fields(base, from);
        List<Column> others = MadeOf.fields(other, to);
        if (fields.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean ofTable = from.typeNamed(Table.class, base).isPresent()
                || to.typeNamed(Table.class, other).isPresent();
        boolean differ = ofTable || !Fields.names(fields).equals(Fields.names(others));
        return (!base.equals(other) && differ)
                || fields.stream()
                        .anyMatch(field -> Fields.named(field.name(), others).stream()
                                .anyMatch(each -> meetsOtherNames(field.type(), each.type(), from, to)));
    }

    /** The composite types, tables and views, somewhere within a column or type, whose fields have other places in the end. */
    static List<ObjectId> within(ObjectId id, Schema from, Schema to, Predicate<ObjectId> rebuilt) {
        Set<QualifiedName> becomes =
                MadeOf.all(id, to).stream().map(ObjectId::name).collect(Collectors.toSet());
        return MadeOf.all(id, from).stream()
                .filter(each -> becomes.contains(each.name()))
                .filter(each -> isMoved(each, from, to, rebuilt))
                .toList();
    }

    private static boolean isMoved(ObjectId type, Schema from, Schema to, Predicate<ObjectId> rebuilt) {
        boolean rows = type.kind() == Kind.TYPE || MadeOf.hasRows(type);
        boolean table = type.kind() == Kind.TABLE && to.find(type).isPresent();
        return table
                ? isTable(type, from, to, rebuilt)
                : rows && !names(type, from).equals(names(type, to));
    }

    private static List<String> names(ObjectId type, Schema schema) {
        return Fields.names(MadeOf.fields(type.name().sql(), schema));
    }

    /** One that stays keeps its columns' places, whatever their order is in the model. */
    private static boolean isTable(ObjectId id, Schema from, Schema to, Predicate<ObjectId> rebuilt) {
        Table was = from.table(id.name()).orElseThrow();
        List<String> names = Fields.names(was.columns());
        List<String> becoming = Fields.names(to.table(id.name()).orElseThrow().columns());
        return rebuilt.test(id)
                ? !names.equals(becoming)
                : !Set.copyOf(names).equals(Set.copyOf(becoming))
                        || names.stream().anyMatch(each -> rebuilt.test(ObjectId.column(id.name(), each)));
    }

    /** How a column leaves its type, if that is reshaped. */
    static Optional<String> printed(Column was, Column becomes, Comparison comparison) {
        Optional<CompositeType> from = comparison.from().typeNamed(CompositeType.class, was.type());
        Optional<CompositeType> to = comparison.to().typeNamed(CompositeType.class, becomes.type());
        return from.isPresent() && to.isPresent() && was.type().equals(becomes.type())
                ? of(from.orElseThrow(), to.orElseThrow()).map(each -> each.printed(becomes.name()))
                : Optional.empty();
    }

    /** {@code IS NOT NULL} would be false for a value whose fields are NULL in part. */
    private String printed(String column) {
        String name = Identifiers.quote(column);
        String fields = names(to).stream()
                .map(each -> names(from).contains(each) ? "(" + name + ")." + Identifiers.quote(each) : "NULL")
                .collect(Collectors.joining(", "));
        return "CASE WHEN " + name + " IS DISTINCT FROM NULL THEN ROW(" + fields + ")::text END";
    }

    /** The attributes that end, which the file shows as data loss. */
    List<Change> losses() {
        return names(from).stream()
                .filter(each -> !names(to).contains(each))
                .map(each -> Change.dropping(new DropAttribute(from.name(), each), ObjectId.column(from.name(), each))
                        .preceding(List.of(from.id())))
                .toList();
    }

    private static List<String> names(CompositeType type) {
        return Fields.names(type.attributes());
    }
}
