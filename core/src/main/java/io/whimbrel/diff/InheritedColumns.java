package io.whimbrel.diff;

import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the columns of a partition or a child are once all that is done to its parents has come down to them.
 *
 * <p>{@code ALTER TABLE} of a parent changes the type, NOT NULL, default, expression, storage and statistics
 * target of the columns below, but neither compression, options nor comments.
 */
final class InheritedColumns {

    private final Comparison comparison;

    InheritedColumns(Comparison comparison) {
        this.comparison = comparison;
    }

    /** What a column of a new partition or child is. */
    static Column created(Column parent) {
        ColumnStorage storage = parent.details().storage();
        return copied(
                parent,
                new ColumnStorage(storage.storage(), storage.typeStorage(), storage.compression(), null, Map.of()));
    }

    /** What a column is that has just been added to the parent. */
    static Column added(Column parent) {
        ColumnStorage storage = parent.details().storage();
        return copied(
                parent,
                new ColumnStorage(storage.storage(), storage.typeStorage(), null, storage.statistics(), Map.of()));
    }

    private static Column copied(Column parent, ColumnStorage storage) {
        return new Column(
                parent.name(),
                parent.type(),
                parent.collation(),
                parent.notNull(),
                parent.defaultExpression(),
                null,
                parent.generated(),
                null,
                new ColumnDetails(storage, NotNullConstraint.USUAL, true, Map.of()));
    }

    /** What a column of a table that stays where it is has become before anything is done to itself. */
    Column reached(ObjectId id, Column column) {
        List<Table> origins = comparison.familiesTo().origins(id.name(), id.part());
        if (origins.isEmpty()) {
            return column;
        }
        ObjectId above = ObjectId.column(origins.get(0).name(), id.part());
        Column becomes = origins.get(0).column(id.part()).orElseThrow();
        Column was = comparison
                .from()
                .table(above.name())
                .flatMap(table -> table.column(id.part()))
                .orElse(null);
        boolean merged = !column.details().inherited();
        if (merged && was == null) {
            return column.withNotNull(column.notNull() || refusesBelow(becomes))
                    .withDetails(new ColumnDetails(
                            column.details().storage(),
                            column.details().notNullConstraint(),
                            true,
                            column.details().foreignOptions()));
        }
        return was == null || comparison.rebuilds(above) ? added(becomes) : changed(column, above, was, becomes);
    }

    private boolean movesWithDefault(ObjectId above, Column was) {
        return was.defaultExpression() != null && EnumDiffer.moves(above, comparison);
    }

    /** The parent's column was this, has become that by what came down to it, and becomes another by itself. */
    private Column changed(Column column, ObjectId above, Column was, Column becomes) {
        Column reached = reached(above, was);
        boolean retyped = ColumnDiffer.retypes(was, becomes) || comparison.moves(above);
        boolean released = comparison.releasesDefault(above) || movesWithDefault(above, was);
        boolean goesOnRefusing = was.notNull() && !becomes.notNull() && new NullBarriers(comparison).stayBelow(above);
        boolean apart =
                ColumnDiffer.retypes(was, becomes) && !new TypeChange(was.type(), becomes.type()).isWithinFamily();
        boolean refusal =
                !goesOnRefusing && (refusesBelow(was) != refusesBelow(becomes) || reached.notNull() != was.notNull());
        boolean preset = (released && was.defaultExpression() != null)
                || (apart && (was.defaultExpression() != null || column.defaultExpression() != null))
                || !Objects.equals(was.defaultExpression(), becomes.defaultExpression())
                || !Objects.equals(was.defaultExpression(), reached.defaultExpression());
        return new Column(
                column.name(),
                becomes.type(),
                becomes.collation(),
                refusal ? refusesBelow(becomes) : column.notNull(),
                preset ? becomes.defaultExpression() : column.defaultExpression(),
                column.identity(),
                Objects.equals(was.generated(), becomes.generated()) ? column.generated() : becomes.generated(),
                column.comment(),
                new ColumnDetails(
                        storage(
                                column.details().storage(),
                                was.details().storage(),
                                reached.details().storage(),
                                becomes.details().storage(),
                                retyped),
                        merged(column.details().notNullConstraint(), becomes),
                        true,
                        column.details().foreignOptions()));
    }

    private static boolean refusesBelow(Column column) {
        return column.notNull() && !column.details().notNullConstraint().noInherit();
    }

    /** What a NOT NULL is once the parent's has come down to it: it isn't the column's own, but called as before. */
    private static NotNullConstraint merged(NotNullConstraint own, Column parent) {
        NotNullConstraint constraint = parent.details().notNullConstraint();
        boolean comesDown = (parent.notNull() || constraint.notValid()) && !constraint.noInherit();
        return comesDown ? new NotNullConstraint(null, false, false, own.called()) : own;
    }

    private static ColumnStorage storage(
            ColumnStorage column, ColumnStorage was, ColumnStorage reached, ColumnStorage becomes, boolean retyped) {
        boolean strategy = retyped
                || !Objects.equals(was.storage(), becomes.storage())
                || !Objects.equals(was.storage(), reached.storage());
        boolean target = !Objects.equals(was.statistics(), becomes.statistics())
                || !Objects.equals(was.statistics(), reached.statistics());
        return new ColumnStorage(
                strategy ? becomes.storage() : column.storage(),
                strategy ? becomes.typeStorage() : column.typeStorage(),
                retyped ? null : column.compression(),
                target ? becomes.statistics() : column.statistics(),
                column.options());
    }
}
