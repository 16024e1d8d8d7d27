package io.whimbrel.diff.online;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An index on columns that stand in for others, until it takes the name of the one that goes with those.
 *
 * @param of the index, or the key that it is behind
 * @param index the copy, under a name of its own
 * @param columns the columns that it waits for
 */
record Copy(ObjectId of, Index index, Set<ObjectId> columns) {

    /** The copies of all indexes of a table that the plain operations let be. */
    static List<Copy> in(QualifiedName table, Expansions expansions, OnlinePlan plan) {
        List<Expanded> expanded = expansions.of(table);
        Dependants dependants = new Dependants(plan.from());
        Set<ObjectId> indexes = new TreeSet<>();
        for (Expanded each : expanded) {
            indexes.addAll(dependants.of(each.id()));
        }
        StandIns standIns = new StandIns(
                expanded.stream().collect(Collectors.toMap(each -> each.was().name(), Expanded::passing)));
        List<Copy> copies = new ArrayList<>();
        for (ObjectId id : indexes) {
            if (expansions.isMadeAgain(id)) {
                continue;
            }
            Set<ObjectId> columns = expanded.stream()
                    .map(Expanded::id)
                    .filter(column -> dependants.of(column).contains(id))
                    .collect(Collectors.toSet());
            index(id, plan)
                    .flatMap(index -> standIns.in(index, plan.freeName(index.name(), "_new")))
                    .ifPresent(copy -> copies.add(new Copy(id, copy, columns)));
        }
        return copies;
    }

    /** An index as it is to be, or the one behind a key. */
    static Optional<Index> index(ObjectId id, OnlinePlan plan) {
        if (id.kind() == Kind.INDEX) {
            return plan.to().find(id).map(Index.class::cast);
        }
        return constraint(id, plan)
                .flatMap(constraint -> KeyIndex.bare(constraint).map(key -> key.index(id.name(), constraint.name())));
    }

    /** A constraint as it is to be; none for what is no constraint of a table. */
    static Optional<Constraint> constraint(ObjectId id, OnlinePlan plan) {
        return Optional.of(id)
                .filter(each -> each.kind() == Kind.CONSTRAINT)
                .flatMap(each -> plan.to().table(each.name()))
                .flatMap(table -> table.constraint(id.part()));
    }

    /** Columns that stand in for the one. */
    static StandIns standIn(Expanded expanded) {
        return new StandIns(Map.of(expanded.was().name(), expanded.passing()));
    }
}
