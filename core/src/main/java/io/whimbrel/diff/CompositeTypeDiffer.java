package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AddAttribute;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.DropAttribute;
import io.whimbrel.operation.DropType;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Composite types.
 *
 * <p>Attributes can be added at the end and dropped while tables have columns of the type. All else takes a
 * new type, which the columns reach through text.
 */
final class CompositeTypeDiffer implements Differ<CompositeType> {

    @Override
    public Class<CompositeType> type() {
        return CompositeType.class;
    }

    @Override
    public boolean replaces(CompositeType from, CompositeType to) {
        List<Column> reached = Stream.concat(kept(from, to), added(from, to))
                .map(attribute -> attribute.withComment(null))
                .toList();
        return !reached.equals(to.attributes().stream()
                .map(attribute -> attribute.withComment(null))
                .toList());
    }

    private static Stream<Column> kept(CompositeType from, CompositeType to) {
        return from.attributes().stream().filter(attribute -> has(to, attribute));
    }

    private static Stream<Column> added(CompositeType from, CompositeType to) {
        return to.attributes().stream().filter(attribute -> !has(from, attribute));
    }

    private static boolean has(CompositeType type, Column attribute) {
        return type.attributes().stream().map(Column::name).anyMatch(attribute.name()::equals);
    }

    @Override
    public void create(CompositeType to, Comparison comparison) {
        comparison.add(Change.creating(new CreateType(to), to.id()));
    }

    @Override
    public void drop(CompositeType from, Comparison comparison) {
        comparison.to().find(from.id()).map(CompositeType.class::cast).ifPresent(to -> {
            Reshaped.of(from, to).ifPresent(reshaped -> reshape(reshaped, comparison));
            new InnerMisfits(from, to, comparison).refuse();
        });
        comparison.add(Change.dropping(new DropType(from.name()), from.id()));
    }

    private static void reshape(Reshaped reshaped, Comparison comparison) {
        boolean used = false;
        for (Table table : comparison.from().all(Table.class)) {
            for (Column column : table.columns()) {
                ObjectId id = ObjectId.column(table.name(), column.name());
                if (comparison.detourOf(id).isPresent()
                        && Transit.typesOf(id, comparison.from())
                                .contains(reshaped.from().id())) {
                    refuseWithin(id, column, reshaped, comparison);
                    used = true;
                }
            }
        }
        if (used) {
            reshaped.losses().forEach(comparison::add);
        }
    }

    private static void refuseWithin(ObjectId id, Column column, Reshaped reshaped, Comparison comparison) {
        boolean itself = comparison
                .from()
                .typeNamed(CompositeType.class, column.type())
                .filter(reshaped.from()::equals)
                .isPresent();
        if (!itself) {
            throw new WhimbrelException("type " + reshaped.from().name()
                    + " changes the number or order of its attributes, but " + id + ", of type " + column.type()
                    + ", holds it deeper inside: give the new type a name of its own");
        }
    }

    @Override
    public void alter(CompositeType from, CompositeType to, Comparison comparison) {
        from.attributes().stream()
                .filter(attribute -> !has(to, attribute))
                .forEach(attribute ->
                        comparison.add(Change.altering(new DropAttribute(to.name(), attribute.name()), to.id())));
        added(from, to)
                .forEach(attribute -> comparison.add(Change.altering(new AddAttribute(to.name(), attribute), to.id())));
        for (Column attribute : kept(from, to).toList()) {
            to.attributes().stream()
                    .filter(other -> other.name().equals(attribute.name()))
                    .filter(other -> !Objects.equals(other.comment(), attribute.comment()))
                    .forEach(other -> comment(to, other, comparison));
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            comparison.add(Change.altering(new CommentOn(to.id(), to.comment()), to.id()));
        }
    }

    private static void comment(CompositeType type, Column attribute, Comparison comparison) {
        ObjectId id = ObjectId.column(type.name(), attribute.name());
        comparison.add(Change.altering(new CommentOn(id, attribute.comment()), type.id()));
    }
}
