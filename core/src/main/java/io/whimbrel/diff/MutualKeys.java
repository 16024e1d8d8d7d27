package io.whimbrel.diff;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The foreign keys by which tables that are made again refer to each other.
 *
 * <p>None of those tables could go before the other, nor come before it: so the keys go before all of them, and come behind
 * their rows.
 */
final class MutualKeys {

    private final Families families;
    private final Predicate<Table> madeAgain;
    private final Circles circles;

    /**
     * The keys of one schema.
     *
     * @param madeAgain whether a table, with all below it, is made again
     */
    MutualKeys(Schema schema, Families families, Predicate<Table> madeAgain) {
        this.families = families;
        this.madeAgain = madeAgain;
        Map<ObjectId, Set<ObjectId>> needs = new TreeMap<>();
        for (Table table : schema.all(Table.class)) {
            whole(table.name())
                    .ifPresent(whole -> table.constraints().stream()
                            .flatMap(key -> referenced(key).stream())
                            .forEach(other -> needs.computeIfAbsent(whole.id(), id -> new TreeSet<>())
                                    .add(other)));
        }
        this.circles = Circles.of(needs);
    }

    boolean have(QualifiedName table, Constraint key) {
        return whole(table)
                .filter(whole -> referenced(key).stream()
                        .anyMatch(other -> !other.equals(whole.id()) && circles.join(whole.id(), other)))
                .isPresent();
    }

    /** The table that is made again, where that is a part of it or itself. */
    private Optional<Table> whole(QualifiedName table) {
        return families.partitionedFrom(table).stream().filter(madeAgain).findFirst();
    }

    /** The tables made again whose rows a key looks for: what it points to, what that is a part of, or parts of it. */
    private List<ObjectId> referenced(Constraint key) {
        QualifiedName references = key.references();
        return references == null
                ? List.of()
                : Stream.concat(
                                families.partitionedFrom(references).stream(),
                                families.descendants(references).stream())
                        .filter(madeAgain)
                        .map(Table::id)
                        .toList();
    }
}
