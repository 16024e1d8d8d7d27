package io.whimbrel.diff;

import io.whimbrel.operation.SetFiring;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The row triggers of tables that aren't made again, but would fire for rows that come back: those of what a table is a part
 * of, and of what is attached to it.
 *
 * <p>Those that stay are disabled meanwhile; those that go have gone by then, and those that come aren't there yet.
 */
final class QuietTriggers {

    private final Table restored;
    private final List<Table> above;
    private final List<Table> attached;
    private final Comparison comparison;

    /**
     * The triggers that are kept from firing.
     *
     * @param restored the table whose rows come back
     * @param attached the tables that come to be partitions of it, or of its partitions
     */
    QuietTriggers(Table restored, List<Table> attached, Comparison comparison) {
        this.restored = restored;
        this.above = comparison.familiesTo().partitionedAbove(restored);
        this.attached = attached;
        this.comparison = comparison;
    }

    void keep() {
        Set<ObjectId> all = new TreeSet<>();
        Stream.concat(above.stream(), attached.stream())
                .flatMap(table -> Stream.of(comparison.from(), comparison.to())
                        .flatMap(schema -> schema.all(Trigger.class).stream())
                        .filter(trigger -> trigger.table().equals(table.name())))
                .filter(trigger -> trigger.definition().contains(" FOR EACH ROW "))
                .forEach(trigger -> all.add(trigger.id()));
        comparison.changes().replaceAll(change -> kept(change, all));
        all.stream()
                .filter(id -> !comparison.rebuilds(id))
                .flatMap(id -> find(id).stream())
                .forEach(this::disable);
    }

    private Change kept(Change change, Set<ObjectId> triggers) {
        Change kept = change;
        if (change.creates().stream().anyMatch(triggers::contains)) {
            kept = kept.needing(List.of(Milestone.PLACES.of(restored.name())));
        }
        return change.drops().stream().anyMatch(triggers::contains)
                ? kept.andDropping(List.of(Milestone.QUIET.of(restored.name())))
                : kept;
    }

    /** One that is there before and in the end. */
    private Optional<Trigger> find(ObjectId id) {
        return comparison.from().find(id).isEmpty()
                ? Optional.empty()
                : comparison.to().find(id).map(Trigger.class::cast);
    }

    private void disable(Trigger trigger) {
        Firing was = ((Trigger) comparison.from().find(trigger.id()).orElseThrow()).firing();
        if (!fires(was) && !fires(trigger.firing())) {
            return;
        }
        boolean own = attached.stream().anyMatch(table -> table.name().equals(trigger.table()));
        QualifiedName table = own ? trigger.table() : restored.name();
        ObjectId id = new ObjectId(Kind.TRIGGER, table, trigger.name());
        comparison.add(Change.altering(new SetFiring(id, Firing.DISABLE), id, Milestone.QUIET.of(restored.name()))
                .needing(own ? List.of() : List.of(ObjectId.of(Kind.TABLE, table), trigger.id())));
        comparison.add(Change.altering(new SetFiring(id, trigger.firing()), id)
                .needing(List.of(Milestone.PLACES.of(restored.name()))));
    }

    private static boolean fires(Firing firing) {
        return firing == Firing.ENABLE || firing == Firing.ENABLE_ALWAYS;
    }
}
