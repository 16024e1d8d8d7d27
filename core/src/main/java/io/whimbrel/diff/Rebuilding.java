package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be dropped and created again, because something that it depends on is.
 *
 * <p>PostgreSQL refuses to alter the type of a column that a view, a generated column, a trigger or a
 * function with a SQL body reads, and to drop whatever anything depends on. CASCADE would take all that
 * along in silence; here each dependent is an operation of its own.
 */
final class Rebuilding {

    private final Schema from;
    private final Schema to;
    private final Map<ObjectId, Set<ObjectId>> dependents = new HashMap<>();
    private final Set<ObjectId> rebuilt = new TreeSet<>();
    private final Set<ObjectId> releasedDefaults = new TreeSet<>();
    private final Deque<ObjectId> pending = new ArrayDeque<>();

    private Rebuilding(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        from.dependencies()
                .forEach((id, needed) -> needed.forEach(each ->
                        dependents.computeIfAbsent(each, key -> new TreeSet<>()).add(id)));
    }

    static Rebuilding of(Schema from, Schema to, List<Differ<?>> differs) {
        Rebuilding rebuilding = new Rebuilding(from, to);
        differs.forEach(rebuilding::seed);
        from.all(EnumType.class).forEach(rebuilding::seedEnum);
        from.all(Table.class).forEach(rebuilding::seedParts);
        while (!rebuilding.pending.isEmpty()) {
            rebuilding.spread(rebuilding.pending.remove());
        }
        return rebuilding;
    }

    boolean rebuilds(ObjectId id) {
        return rebuilt.contains(id);
    }

    boolean releasesDefault(ObjectId column) {
        return releasedDefaults.contains(column);
    }

    Set<ObjectId> dependentsOf(ObjectId id) {
        return Collections.unmodifiableSet(dependents.getOrDefault(id, new TreeSet<>()));
    }

    private <T extends SchemaObject> void seed(Differ<T> differ) {
        for (T object : from.all(differ.type())) {
            to.find(object.id())
                    .map(differ.type()::cast)
                    .filter(other -> differ.replaces(object, other))
                    .ifPresent(other -> rebuild(object.id()));
            // an overload whose argument names change is another function to us, but not to its dependents
            if (object.id().kind() == Kind.FUNCTION && to.find(object.id()).isEmpty()) {
                pending.add(object.id());
            }
        }
    }

    /** An enum that loses a label gets a new type, so whatever names the type is made again. */
    private void seedEnum(EnumType type) {
        to.find(type.id())
                .map(EnumType.class::cast)
                .filter(other -> EnumDiffer.losesLabels(type, other))
                .ifPresent(other -> pending.add(type.id()));
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
                rebuild(id);
            } else if (other.filter(each -> ColumnDiffer.retypes(column, each)).isPresent()) {
                retyped(id, column, other.orElseThrow());
            }
        }
        for (Constraint constraint : table.constraints()) {
            target.constraint(constraint.name())
                    .filter(other -> !other.definition().equals(constraint.definition()))
                    .ifPresent(other -> rebuild(ObjectId.constraint(table.name(), constraint.name())));
        }
    }

    /** A column whose type changes keeps its indexes and checks, which PostgreSQL rebuilds by itself. */
    private void retyped(ObjectId column, Column was, Column becomes) {
        for (ObjectId dependent : dependentsOf(column)) {
            switch (dependent.kind()) {
                case VIEW, MATERIALIZED_VIEW, TRIGGER, FUNCTION -> rebuild(dependent);
                case COLUMN -> rebuildIfGenerated(dependent);
                case CONSTRAINT -> {
                    boolean foreignKey = constraint(dependent)
                            .filter(each -> each.type() == Constraint.Type.FOREIGN_KEY)
                            .isPresent();
                    if (foreignKey && !ColumnDiffer.sameFamily(was.type(), becomes.type())) {
                        rebuild(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    /** What is dropped takes everything that depends on it along. */
    private void spread(ObjectId id) {
        for (ObjectId dependent : dependentsOf(id)) {
            switch (dependent.kind()) {
                case VIEW, MATERIALIZED_VIEW, TRIGGER, FUNCTION, INDEX, CONSTRAINT -> rebuild(dependent);
                case COLUMN -> {
                    rebuildIfGenerated(dependent);
                    column(dependent)
                            .filter(each -> each.defaultExpression() != null && id.kind() == Kind.FUNCTION)
                            .ifPresent(each -> releasedDefaults.add(dependent));
                    if (id.kind() == Kind.ENUM) {
                        dependentsOf(dependent).forEach(this::rebuildIfReader);
                    }
                }
                default -> {}
            }
        }
    }

    private void rebuildIfReader(ObjectId id) {
        switch (id.kind()) {
            case VIEW, MATERIALIZED_VIEW, TRIGGER, FUNCTION -> rebuild(id);
            case COLUMN -> rebuildIfGenerated(id);
            default -> {}
        }
    }

    private void rebuildIfGenerated(ObjectId id) {
        column(id).filter(each -> each.generated() != null).ifPresent(each -> rebuild(id));
    }

    private void rebuild(ObjectId id) {
        if (rebuilt.add(id)) {
            pending.add(id);
        }
    }

    private Optional<Column> column(ObjectId id) {
        return from.table(id.name()).flatMap(table -> table.column(id.part()));
    }

    private Optional<Constraint> constraint(ObjectId id) {
        return from.table(id.name()).flatMap(table -> table.constraint(id.part()));
    }
}
