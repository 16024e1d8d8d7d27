package io.whimbrel.diff;

import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AlterConstraint;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ConstraintIndex;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constraints of a table that stays.
 *
 * <p>One that has only another name is renamed, since generated names change with the version of
 * Hibernate that makes them up.
 */
final class ConstraintDiffer {

    private final Table from;
    private final Table to;
    private final Comparison comparison;
    private final Map<Constraint, Constraint> renamed = new LinkedHashMap<>();

    ConstraintDiffer(Table from, Table to, Comparison comparison) {
        this.from = from;
        this.to = to;
        this.comparison = comparison;
        for (Constraint constraint : from.constraints()) {
            if (to.constraint(constraint.name()).isEmpty() && !comparison.rebuilds(id(constraint))) {
                namesakes(constraint, from, to)
                        .filter(other -> !renamed.containsValue(other))
                        .findFirst()
                        .ifPresent(other -> renamed.put(constraint, other));
            }
        }
    }

    /** What a constraint is called in the end that only gets another name. */
    Optional<String> renamed(String name) {
        return from.constraint(name).map(renamed::get).map(Constraint::name);
    }

    /** What a constraint may be called in the end, if it has another name by then. */
    static Stream<Constraint> namesakes(Constraint constraint, Table from, Table to) {
        return to.constraints().stream()
                .filter(other -> from.constraint(other.name()).isEmpty())
                .filter(other -> other.definition().equals(constraint.definition()))
                .filter(other -> keepsIndex(constraint, other, to));
    }

    /**
     * Whether the index behind a constraint can be altered to be what is behind another.
     *
     * <p>Of a partitioned table's PostgreSQL alters no storage parameters (14 to 18).
     */
    static boolean keepsIndex(Constraint constraint, Constraint other, Table table) {
        return !table.hierarchy().isPartitioned()
                || constraint.index().parameters().equals(other.index().parameters());
    }

    void drop() {
        KeyHolds holds = new KeyHolds(comparison);
        for (Constraint constraint : from.constraints()) {
            boolean stays = to.constraint(constraint.name()).isPresent() && !comparison.rebuilds(id(constraint));
            if (!stays && !renamed.containsKey(constraint)) {
                comparison.add(Change.dropping(DropConstraint.of(to.name(), constraint), id(constraint))
                        .andDropping(inheritors(constraint))
                        .andDropping(holds.onReferenced(from, constraint))
                        .andDropping(holds.onItsOwn(id(constraint)))
                        .andDropping(holds.onRepartitioned(constraint))
                        .preceding(endingBelowReferenced(constraint))
                        .opening(namesakesBelow(constraint)));
            }
        }
    }

    /** The primary key of another name that has to go first, since a table has only one. */
    private List<ObjectId> formerPrimaryKey(Constraint constraint) {
        return from.constraints().stream()
                .filter(each -> each.type() == Constraint.Type.PRIMARY_KEY && each.type() == constraint.type())
                .filter(each -> !each.name().equals(constraint.name()))
                .map(this::id)
                .toList();
    }

    /** The same in the tables below, where another may take the name. */
    private List<ObjectId> inheritors(Constraint constraint) {
        return comparison.familiesFrom().descendants(from.name()).stream()
                .flatMap(table -> table.hierarchy().inheritedConstraints().stream()
                        .filter(each -> each.definition().equals(constraint.definition()))
                        .map(each -> ObjectId.constraint(table.name(), each.name())))
                .toList();
    }

    void create() {
        renamed.forEach((constraint, other) -> {
            comparison.add(
                    Change.altering(new RenameConstraint(to.name(), constraint.name(), other.name()), id(constraint))
                            .andCreating(Set.of(id(other))));
            comment(constraint, other);
            alterIndex(constraint, other);
        });
        for (Constraint constraint : to.constraints()) {
            Optional<Constraint> previous = from.constraint(constraint.name());
            if (renamed.containsValue(constraint)) {
                continue;
            }
            if (previous.isEmpty() || comparison.rebuilds(id(constraint))) {
                comparison.add(Change.creating(new AddConstraint(to.name(), constraint), id(constraint))
                        .needing(comparison.otherKeysFor(constraint))
                        .needing(formerPrimaryKey(constraint))
                        .needing(placesInReferenced(constraint))
                        .needing(new KeyHolds(comparison).departuresUnder(id(constraint)))
                        .needing(endingBelowReferenced(constraint))
                        .needing(namesakesBelow(constraint))
                        .needing(primaryKeysBeside(constraint)));
            } else {
                alter(previous.orElseThrow(), constraint);
                comment(previous.orElseThrow(), constraint);
                alterIndex(previous.orElseThrow(), constraint);
            }
        }
    }

    /** A foreign key that is made again waits until all partitions are where they belong. */
    private List<ObjectId> placesInReferenced(Constraint constraint) {
        QualifiedName references = constraint.references();
        boolean within = to.name().equals(references) && !comparison.goesBeforeParting(id(constraint));
        return references == null || within || !comparison.rebuilds(id(constraint))
                ? List.of()
                : KeyHolds.partitioned(references, comparison.familiesInTheEnd())
                        .map(Milestone.PLACES::of)
                        .toList();
    }

    /** The partitions that are dropped, which a foreign key keeps PostgreSQL from, be it an old or a new one. */
    private List<ObjectId> endingBelowReferenced(Constraint constraint) {
        QualifiedName references = constraint.references();
        return references == null
                ? List.of()
                : comparison.familiesBeforeParting().descendants(references).stream()
                        .map(Table::id)
                        .filter(id -> comparison.dropsRelation(id.name()))
                        .toList();
    }

    /** Checks of its name below that are their tables' own: PostgreSQL merges them with it, if they are the same. */
    private List<ObjectId> namesakesBelow(Constraint constraint) {
        if (constraint.type() != Constraint.Type.CHECK) {
            return List.of();
        }
        return comparison.familiesFrom().descendants(from.name()).stream()
                .filter(table -> table.constraint(constraint.name()).isPresent())
                .map(table -> ObjectId.constraint(table.name(), constraint.name()))
                .toList();
    }

    /** The primary keys that go above and below a new one: a partition has no two at any time. */
    private List<ObjectId> primaryKeysBeside(Constraint constraint) {
        if (constraint.type() != Constraint.Type.PRIMARY_KEY) {
            return List.of();
        }
        Stream<Table> below = comparison.familiesFrom().descendants(from.name()).stream()
                .filter(table -> table.hierarchy().isPartition());
        return Stream.concat(comparison.familiesFrom().partitionedAbove(from).stream(), below)
                .flatMap(table -> table.constraints().stream()
                        .filter(each -> each.type() == Constraint.Type.PRIMARY_KEY)
                        .map(each -> ObjectId.constraint(table.name(), each.name())))
                .filter(key -> comparison.dropsConstraint(key) && !comparison.rebuilds(key))
                .toList();
    }

    private void alter(Constraint previous, Constraint constraint) {
        ConstraintState was = ConstraintState.of(previous);
        ConstraintState becomes = ConstraintState.of(constraint);
        List<QualifiedName> others =
                constraint.references() == null || constraint.references().equals(to.name())
                        ? List.of()
                        : List.of(constraint.references());
        if (was.timingDiffers(becomes)) {
            alter(new AlterConstraint(to.name(), constraint.name(), becomes.timing(), List.of()), constraint);
        }
        if (was.enforced() != becomes.enforced()) {
            String clause = becomes.enforced() ? "ENFORCED" : "NOT ENFORCED";
            alter(new AlterConstraint(to.name(), constraint.name(), clause, others), constraint);
        } else if (!was.valid() && becomes.valid() && becomes.enforced()) {
            alter(new ValidateConstraint(to.name(), constraint.name(), others), constraint);
        }
    }

    private void alter(Operation operation, Constraint constraint) {
        comparison.add(Change.altering(operation, id(constraint)));
    }

    private void comment(Constraint previous, Constraint constraint) {
        if (!Objects.equals(previous.comment(), constraint.comment())) {
            // where names are swapped it is a later change that gives the constraint its name
            comparison.add(Change.altering(new CommentOn(id(constraint), constraint.comment()), id(constraint))
                    .needing(List.of(id(constraint))));
        }
    }

    /** What can be said of the index behind a constraint that stays. */
    private void alterIndex(Constraint previous, Constraint constraint) {
        ConstraintIndex was = previous.index();
        ConstraintIndex becomes = constraint.index();
        ObjectId index = ObjectId.of(Kind.INDEX, to.name().sibling(constraint.name()));
        if (!was.parameters().equals(becomes.parameters())) {
            comparison.add(Change.following(
                    ParameterChanges.between(index, was.parameters(), becomes.parameters()), List.of(id(constraint))));
        }
        if (!Objects.equals(was.comment(), becomes.comment())) {
            comparison.add(Change.following(new CommentOn(index, becomes.comment()), List.of(id(constraint))));
        }
    }

    private ObjectId id(Constraint constraint) {
        return ObjectId.constraint(to.name(), constraint.name());
    }
}
