package io.whimbrel.diff;

import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Function;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is made again, or has its rows written anew, because it changes so itself. */
final class Seeds {

    private final Schema from;
    private final Schema to;
    private final Families families;
    private final Rebuilding rebuilding;

    Seeds(Schema from, Schema to, Rebuilding rebuilding) {
        this.from = from;
        this.to = to;
        this.families = new Families(from);
        this.rebuilding = rebuilding;
    }

    void sow(List<Differ<?>> differs) {
        differs.forEach(this::seed);
        from.all(EnumType.class).forEach(this::seedEnum);
        from.all(Domain.class).forEach(this::seedDomain);
        from.all(Table.class).forEach(this::seedParts);
        from.all(Table.class).forEach(this::seedNullBarriers);
        from.all(Table.class).forEach(this::seedRewritten);
        from.all(Table.class).forEach(this::seedReshaped);
        from.all(CompositeType.class).forEach(this::seedReshaped);
        from.all(Table.class).forEach(this::seedRepartitioned);
        from.all(Index.class).forEach(this::seedIndex);
        from.all(EventTrigger.class).forEach(this::seedEventTrigger);
    }

    private <T extends SchemaObject> void seed(Differ<T> differ) {
        for (T object : from.all(differ.type())) {
            to.find(object.id())
                    .map(differ.type()::cast)
                    .filter(other -> differ.replaces(object, other))
                    .ifPresent(other -> rebuilding.rebuild(object.id()));
        }
    }

    /**
     * A table that is partitioned otherwise is made again with all its parts, and so are the foreign keys to what it is a part
     * of: they don't let it go.
     */
    private void seedRepartitioned(Table table) {
        if (Repartitioned.isMadeAgain(table, from, to)) {
            rebuilding.rebuild(table.id());
            table.parts().forEach(rebuilding::rebuild);
            families.keysAbove(table).forEach(rebuilding::rebuild);
        }
    }

    /** An enum that loses or moves a label gets a new type, so whatever names the type is made again. */
    private void seedEnum(EnumType type) {
        to.find(type.id())
                .map(EnumType.class::cast)
                .filter(other -> EnumDiffer.takesNewType(type, other))
                .ifPresent(other -> {
                    rebuilding.replaceEnum(type.id());
                });
    }

    private void seedDomain(Domain domain) {
        to.find(domain.id())
                .map(Domain.class::cast)
                .filter(other -> DomainDiffer.tightens(domain, other))
                .ifPresent(other -> rebuilding.tighten(domain));
    }

    /** One whose function gets another body would fire meanwhile, before what that reads is there. */
    private void seedEventTrigger(EventTrigger trigger) {
        boolean changes = from.dependenciesOf(trigger.id()).stream()
                .filter(needed -> needed.kind() == Kind.FUNCTION)
                .anyMatch(function -> !definition(function, from).equals(definition(function, to)));
        if (changes && to.find(trigger.id()).isPresent()) {
            rebuilding.rebuild(trigger.id());
        }
    }

    private static Optional<String> definition(ObjectId function, Schema schema) {
        return schema.find(function).map(Function.class::cast).map(Function::definition);
    }

    private void seedParts(Table table) {
        Table target = to.table(table.name()).orElse(null);
        if (target == null) {
            return;
        }
        for (Column column : table.columns()) {
            ObjectId id = ObjectId.column(table.name(), column.name());
            Optional<Column> other = target.column(column.name());
            if (other.filter(each -> ColumnDiffer.replaces(column, each)).isPresent()) {
                rebuilding.rebuild(id);
            } else if (other.filter(each -> ColumnDiffer.retypes(column, each)).isPresent()) {
                retyped(id, column, other.orElseThrow());
            }
        }
        for (Constraint constraint : table.constraints()) {
            target.constraint(constraint.name())
                    .filter(other -> !ConstraintState.isAlterable(constraint, other)
                            || !ConstraintDiffer.keepsIndex(constraint, other, target))
                    .ifPresent(other -> rebuilding.rebuild(ObjectId.constraint(table.name(), constraint.name())));
        }
    }

    /** Where a partitioned table comes to allow NULL, so do its partitions, whatever a key of their own needs of them. */
    private void seedNullBarriers(Table table) {
        for (Column column : table.columns()) {
            if (column.notNull() && allowsNullAbove(table, column)) {
                NullBarriers.on(ObjectId.column(table.name(), column.name()), from).stream()
                        .filter(barrier -> NullBarriers.isThere(barrier, to))
                        .forEach(rebuilding::rebuild);
            }
        }
    }

    private boolean allowsNullAbove(Table table, Column column) {
        return families.partitionedAbove(table).stream()
                .anyMatch(above -> refusesNull(above, column.name())
                        && to.table(above.name())
                                .filter(each ->
                                        each.column(column.name()).isPresent() && !refusesNull(each, column.name()))
                                .isPresent());
    }

    private static boolean refusesNull(Table table, String column) {
        return table.column(column).filter(Column::notNull).isPresent();
    }

    /** PostgreSQL alters no storage parameters of a partitioned table's index (14 to 18). */
    private void seedIndex(Index index) {
        to.find(index.id())
                .map(Index.class::cast)
                .filter(other -> IndexDiffer.isOfPartitioned(index, from)
                        && !index.parameters().equals(other.parameters()))
                .ifPresent(other -> rebuilding.rebuild(index.id()));
    }

    private void seedRewritten(Table table) {
        Optional<Table> becomes = to.table(table.name());
        if (becomes.filter(other -> isRewritten(table, other)).isPresent()) {
            rebuilding.rewrite(table.name());
        }
    }

    private void seedReshaped(Table table) {
        to.table(table.name())
                .filter(other -> RowMakers.differ(table.columns(), other.columns()))
                .ifPresent(other -> rebuilding.reshape(table.id()));
    }

    private void seedReshaped(CompositeType type) {
        to.find(type.id())
                .map(CompositeType.class::cast)
                .filter(other -> RowMakers.differ(type.attributes(), other.attributes()))
                .ifPresent(other -> rebuilding.reshape(type.id()));
    }

    private boolean isRewritten(Table was, Table becomes) {
        return was.unlogged() != becomes.unlogged()
                || !Objects.equals(
                        was.options().accessMethod(), becomes.options().accessMethod())
                || becomes.columns().stream()
                        .anyMatch(column -> was.column(column.name())
                                .map(each -> ColumnDiffer.retypes(each, column))
                                .orElseGet(() -> comesWithValues(column)));
    }

    /** A default would be one, too, but that fills the rows behind the column. */
    private boolean comesWithValues(Column column) {
        return column.identity() != null
                || column.generated() != null
                || Restriction.isOn(column.type(), from)
                || Restriction.isOn(column.type(), to);
    }

    /** A column whose type changes keeps its indexes and checks, which PostgreSQL rebuilds by itself. */
    private void retyped(ObjectId column, Column was, Column becomes) {
        for (ObjectId dependent : rebuilding.dependentsOf(column)) {
            switch (dependent.kind()) {
                case VIEW, MATERIALIZED_VIEW, TRIGGER, RULE, POLICY, FUNCTION, PUBLISHED_TABLE ->
                    rebuilding.rebuild(dependent);
                case INDEX, STATISTICS -> rebuilding.rebuildIfAnalyzed(dependent);
                case COLUMN -> {
                    rebuilding.rebuildIfGenerated(dependent);
                    // a default that reads the column of a row
                    rebuilding.releaseDefault(dependent);
                }
                case DOMAIN -> rebuilding.releaseDomainDefault(dependent);
                case CONSTRAINT -> {
                    if (!new TypeChange(was.type(), becomes.type()).isWithinFamily() || hasPeriod(dependent)) {
                        rebuilding.rebuildIfForeignKey(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    /** Its other columns are compared by GiST, which takes no integer for a bigint. */
    private boolean hasPeriod(ObjectId key) {
        return from.constraint(key)
                .filter(each -> each.references() != null && each.definition().contains(", PERIOD "))
                .isPresent();
    }
}
