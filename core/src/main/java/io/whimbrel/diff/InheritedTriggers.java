package io.whimbrel.diff;

import io.whimbrel.operation.SetFiring;
import io.whimbrel.schema.Firing;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.Trigger;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When the triggers fire that partitions have from a partitioned table.
 *
 * <p>What is said of a partitioned table's trigger comes down to those below; so what a partition says of its own comes
 * behind that, and again where it was said before.
 */
final class InheritedTriggers {

    private final Schema from;
    private final Schema to;
    private final Comparison comparison;

    InheritedTriggers(Schema from, Schema to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
    }

    void compare() {
        for (Table table : to.all(Table.class)) {
            Set<String> names =
                    new TreeSet<>(table.options().inheritedTriggers().keySet());
            from.table(table.name())
                    .ifPresent(was ->
                            names.addAll(was.options().inheritedTriggers().keySet()));
            names.forEach(name -> compare(table, name));
        }
    }

    private void compare(Table table, String name) {
        Optional<Firing> becomes = firing(table, name, to);
        if (becomes.isEmpty() || !table.hierarchy().isPartition() || becomes.equals(before(table, name))) {
            return;
        }
        Set<ObjectId> needs = new TreeSet<>(Set.of(table.id()));
        for (Table each = table; each.hierarchy().isPartition(); each = parent(each, to)) {
            Table above = parent(each, to);
            needs.add(Milestone.PLACES.of(above.name()));
            needs.add(id(above, name));
        }
        ObjectId id = id(table, name);
        comparison.add(
                Change.altering(new SetFiring(id, becomes.orElseThrow()), id).needing(needs));
    }

    /** When it fires once all else is done. */
    private Optional<Firing> before(Table table, String name) {
        return isSaidAbove(table, name)
                ? firing(parent(table, to), name, to)
                : from.table(table.name()).flatMap(was -> firing(was, name, from));
    }

    /** Whether it comes down to the table anew. */
    private boolean isSaidAbove(Table table, String name) {
        boolean stays = !comparison.rebuilds(table.id())
                && from.table(table.name())
                        .map(Table::hierarchy)
                        .filter(table.hierarchy()::equals)
                        .isPresent();
        if (!stays) {
            return true;
        }
        Table parent = parent(table, to);
        ObjectId id = id(parent, name);
        return to.find(id).isPresent()
                ? comparison.rebuilds(id)
                        || !isSame(from.find(id).orElse(null), to.find(id).orElse(null))
                : isSaidAbove(parent, name) || !before(parent, name).equals(firing(parent, name, to));
    }

    private static boolean isSame(@Nullable SchemaObject one, @Nullable SchemaObject other) {
        return one instanceof Trigger was
                && other instanceof Trigger becomes
                && was.definition().equals(becomes.definition())
                && was.firing() == becomes.firing();
    }

    /** Empty where there is no such trigger. */
    private static Optional<Firing> firing(Table table, String name, Schema schema) {
        Firing own = table.options().inheritedTriggers().get(name);
        return own != null
                ? Optional.of(own)
                : schema.find(id(table, name))
                        .map(trigger -> ((Trigger) trigger).firing())
                        .or(() -> Optional.of(table)
                                .filter(each -> each.hierarchy().isPartition())
                                .flatMap(each -> firing(parent(each, schema), name, schema)));
    }

    private static Table parent(Table partition, Schema schema) {
        return schema.table(partition.hierarchy().parents().get(0)).orElseThrow();
    }

    private static ObjectId id(Table table, String name) {
        return new ObjectId(Kind.TRIGGER, table.name(), name);
    }
}
