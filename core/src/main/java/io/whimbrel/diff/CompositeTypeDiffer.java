package io.whimbrel.diff;

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
 * new type, which the columns reach through text or jsonb.
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
            InnerMisfits.refuse(from, to, comparison);
        });
        comparison.add(Change.dropping(new DropType(from.name()), from.id()));
    }

    /** What columns hold of attributes that end is lost. */
    private static void reshape(Reshaped reshaped, Comparison comparison) {
        boolean used = comparison.from().all(Table.class).stream()
                .flatMap(table -> table.columns().stream().map(column -> ObjectId.column(table.name(), column.name())))
                .anyMatch(id -> comparison.detourOf(id).isPresent()
                        && MadeOf.all(id, comparison.from())
                                .contains(reshaped.from().id()));
        if (used) {
            reshaped.losses().forEach(comparison::add);
        }
    }

    @Override
    public void alter(CompositeType from, CompositeType to, Comparison comparison) {
        from.attributes().stream()
                .filter(attribute -> !has(to, attribute))
                .forEach(attribute ->
                        comparison.add(Change.altering(new DropAttribute(to.name(), attribute.name()), to.id())));
        added(from, to)
                .forEach(attribute -> comparison.add(Change.altering(new AddAttribute(to.name(), attribute), to.id())
                        .needing(TurnedInsideOut.columns(to.id(), to.id(), comparison))));
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
