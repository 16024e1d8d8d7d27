package io.whimbrel.diff;

import io.whimbrel.operation.ClusterOn;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetAccessMethod;
import io.whimbrel.operation.SetParameters;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.operation.SetRowSecurity;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.RowSecurity;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is seldom said of a table: storage parameters, access method, replica identity, row security, CLUSTER. */
final class TableOptionsDiffer {

    private static final Set<Kind> NEEDED = Set.of(Kind.TABLE, Kind.COLUMN, Kind.INDEX, Kind.CONSTRAINT);

    private final TableOptions from;
    private final Table table;
    private final TableOptions to;
    private final Comparison comparison;

    TableOptionsDiffer(TableOptions from, Table table, Comparison comparison) {
        this.from = from;
        this.table = table;
        this.to = table.options();
        this.comparison = comparison;
    }

    /** What {@code CREATE TABLE} can say of a table. */
    static TableOptions ofNew(Table table) {
        TableOptions options = table.options();
        return new TableOptions(
                options.parameters(),
                options.accessMethod(),
                ReplicaIdentity.DEFAULT,
                RowSecurity.OFF,
                null,
                options.foreign(),
                Map.of());
    }

    void compare() {
        ForeignData was = from.foreign();
        ForeignData becomes = to.foreign();
        if (was != null && becomes != null) {
            ForeignDiffer.options(table.id(), was.options(), becomes.options()).forEach(this::alter);
        }
        Map<String, String> set = ParameterChanges.set(from.parameters(), to.parameters());
        List<String> reset = ParameterChanges.reset(from.parameters(), to.parameters());
        if (!set.isEmpty() || !reset.isEmpty()) {
            alter(new SetParameters(table.name(), set, reset));
        }
        if (!Objects.equals(from.accessMethod(), to.accessMethod())) {
            alter(new SetAccessMethod(table.name(), to.accessMethod() == null ? "heap" : to.accessMethod()));
        }
        secure(from.rowSecurity(), to.rowSecurity());
        String replica = to.replicaIdentity().index();
        boolean replicated = replica == null
                ? from.replicaIdentity().equals(to.replicaIdentity())
                : isMarked(from.replicaIdentity().index(), replica);
        if (!replicated) {
            Change marking = mark(new SetReplicaIdentity(table.name(), to.replicaIdentity()), replica);
            comparison.add(marking.andCreating(Set.of(Milestone.REPLICA_IDENTITY.of(table.name()))));
        }
        String cluster = to.clusteredOn();
        boolean lost = cluster == null && from.clusteredOn() != null && stays(from.clusteredOn());
        if (lost || (cluster != null && !isMarked(from.clusteredOn(), cluster))) {
            comparison.add(mark(new ClusterOn(table.name(), cluster), cluster));
        }
    }

    private void secure(RowSecurity was, RowSecurity becomes) {
        if (was.enabled() != becomes.enabled()) {
            SetRowSecurity.Action action =
                    becomes.enabled() ? SetRowSecurity.Action.ENABLE : SetRowSecurity.Action.DISABLE;
            alter(new SetRowSecurity(table.name(), action));
        }
        if (was.forced() != becomes.forced()) {
            SetRowSecurity.Action action =
                    becomes.forced() ? SetRowSecurity.Action.FORCE : SetRowSecurity.Action.NO_FORCE;
            alter(new SetRowSecurity(table.name(), action));
        }
    }

    private void alter(Operation operation) {
        comparison.add(altering(operation));
    }

    /** The table may be a new one. */
    private Change altering(Operation operation) {
        return Change.following(operation, List.of(table.id()));
    }

    /**
     * The index must be there by then, which may come with the table or from above, and its columns refuse NULL; a mark on one
     * goes with it.
     */
    private Change mark(Operation operation, @Nullable String index) {
        if (index == null) {
            return altering(operation);
        }
        Set<ObjectId> needs = new TreeSet<>(Set.of(table.id()));
        for (ObjectId id : idsOf(index, table.name())) {
            needs.add(id);
            comparison.to().dependenciesOf(id).stream()
                    .filter(this::refusesNull)
                    .forEach(needs::add);
        }
        for (Table above : comparison.familiesTo().partitionedAbove(table)) {
            above.constraints().forEach(each -> needs.add(ObjectId.constraint(above.name(), each.name())));
            needs.addAll(comparison.hangingInTheEndOn(above.name()));
        }
        needs.removeIf(id -> !NEEDED.contains(id.kind()));
        return Change.following(operation, needs);
    }

    private boolean refusesNull(ObjectId id) {
        return id.kind() == Kind.COLUMN
                && comparison.to().column(id).filter(Column::notNull).isPresent();
    }

    /** Whether the index has the mark already: it goes along with another name. */
    private boolean isMarked(@Nullable String was, String index) {
        return was != null && renamed(was).map(index::equals).orElseGet(() -> was.equals(index) && !isMade(index));
    }

    /** What an index or a key is called in the end that only gets another name. */
    private Optional<String> renamed(String index) {
        Optional<String> key = comparison
                .from()
                .table(table.name())
                .flatMap(before -> new ConstraintDiffer(before, table, comparison).renamed(index));
        return key.or(() -> comparison
                .from()
                .find(index(index))
                .flatMap(each -> comparison.renamedFrom((Index) each))
                .map(each -> each.name().name()));
    }

    private boolean isMade(String index) {
        return !isThere(index) || comparison.rebuilds(index(index)) || comparison.rebuilds(constraint(index));
    }

    private boolean stays(String index) {
        boolean kept = comparison.keepsIndex(index(index))
                || table.constraint(index).isPresent()
                || isRenamedKey(index)
                || table.hierarchy().inheritedIndexes().stream()
                        .anyMatch(each -> each.id().equals(index(index)))
                || table.hierarchy().inheritedConstraints().stream()
                        .anyMatch(each -> each.name().equals(index));
        return kept && !isMade(index);
    }

    private boolean isRenamedKey(String name) {
        return comparison.from().table(table.name()).stream()
                .anyMatch(before -> before.constraint(name).stream()
                        .flatMap(key -> ConstraintDiffer.namesakes(key, before, table))
                        .findAny()
                        .isPresent());
    }

    private boolean isThere(String index) {
        return comparison.from().find(index(index)).isPresent()
                || comparison
                        .from()
                        .table(table.name())
                        .flatMap(each -> each.constraint(index))
                        .isPresent()
                || comparison.from().table(table.name()).stream()
                        .flatMap(each -> each.hierarchy().inheritedIndexes().stream())
                        .anyMatch(each -> each.id().equals(index(index)))
                || comparison.from().table(table.name()).stream()
                        .flatMap(each -> each.hierarchy().inheritedConstraints().stream())
                        .anyMatch(each -> each.name().equals(index));
    }

    /** What an index is in a schema: by itself, or of a key. */
    static List<ObjectId> idsOf(String index, QualifiedName table) {
        return List.of(ObjectId.of(Kind.INDEX, table.sibling(index)), ObjectId.constraint(table, index));
    }

    private ObjectId index(String name) {
        return ObjectId.of(Kind.INDEX, table.name().sibling(name));
    }

    private ObjectId constraint(String name) {
        return ObjectId.constraint(table.name(), name);
    }
}
