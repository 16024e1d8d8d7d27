package io.whimbrel.generate.rename;

import io.whimbrel.diff.FormerName;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.operation.RenameSequence;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indexes, constraints and sequences of what steps aside: they go with it, and others may come to have their names.
 *
 * <p>So an index of what stays gets its name, instead of being dropped and built again.
 */
public final class LeavingNames {

    private final Renames renames;
    private final Schema from;
    private final Schema to;
    private final Set<ObjectId> aside;
    private final List<Operation> operations = new ArrayList<>();

    private LeavingNames(Renames renames, Schema from, Schema to) {
        this.renames = renames;
        this.from = from;
        this.to = to;
        this.aside = renames.aside().stream()
                .map(rename -> renames.becoming(rename.id()))
                .collect(Collectors.toSet());
    }

    /**
     * Finds them.
     *
     * @param renames what got another name, and what stepped aside
     * @param from the schema that is, once they have
     * @param to the schema that shall be
     * @return the operations in their order
     */
    public static List<Operation> of(Renames renames, Schema from, Schema to) {
        LeavingNames names = new LeavingNames(renames, from, to);
        if (!names.aside.isEmpty()) {
            from.all(Index.class).forEach(names::leave);
            from.all(Table.class).forEach(names::leaveConstraints);
            from.all(Sequence.class).forEach(names::leave);
        }
        return names.operations;
    }

    private void leave(Index index) {
        if (to.find(index.id()).isPresent() && goes(index.id(), index.table())) {
            operations.add(new RenameIndex(index.name(), former(index)));
        }
    }

    private void leave(Sequence sequence) {
        ObjectId owner = sequence.ownedBy();
        boolean goes = owner == null ? numbersWhatGoes(sequence.name()) : goes(owner, owner.name());
        if (goes && to.find(sequence.id()).isPresent()) {
            operations.add(new RenameSequence(sequence.name(), former(sequence)));
        }
    }

    /** Hibernate names the sequence of an entity after its table, and that of the table that gets the name will have it. */
    private boolean numbersWhatGoes(QualifiedName sequence) {
        for (Rename table : renames.aside()) {
            String prefix = table.former() + "_";
            if (table.id().kind() == Kind.TABLE && sequence.name().startsWith(prefix)) {
                String ending = sequence.name().substring(prefix.length());
                return renames.said().stream()
                        .filter(other -> other.renamed().equals(table.id()))
                        .map(other -> ObjectId.of(Kind.SEQUENCE, sequence.sibling(other.former() + "_" + ending)))
                        .anyMatch(other ->
                                from.find(other).isPresent() && to.find(other).isEmpty());
            }
        }
        return false;
    }

    private String former(SchemaObject relation) {
        QualifiedName name = relation.id().name();
        return FormerName.of(name.name(), each -> {
            ObjectId other = ObjectId.of(relation.id().kind(), name.sibling(each));
            return Names.isTaken(other, from) || Names.isTaken(other, to);
        });
    }

    /** What a key is called is called its index, which no other table of the schema can have then. */
    private void leaveConstraints(Table table) {
        for (Constraint constraint : table.constraints()) {
            ObjectId id = ObjectId.constraint(table.name(), constraint.name());
            boolean wanted = to.all(Table.class).stream()
                    .filter(other -> other.name().schema().equals(table.name().schema()))
                    .anyMatch(other -> other.constraint(constraint.name()).isPresent());
            if (wanted && goes(id, table.name())) {
                String former = FormerName.of(
                        constraint.name(),
                        each -> table.constraint(each).isPresent()
                                || Names.isTaken(
                                        ObjectId.of(Kind.INDEX, table.name().sibling(each)), from)
                                || Names.isTaken(
                                        ObjectId.of(Kind.INDEX, table.name().sibling(each)), to));
                operations.add(new RenameConstraint(table.name(), constraint.name(), former));
            }
        }
    }

    /** Whether it is of a table or view that steps aside, or of a column that does. */
    private boolean goes(ObjectId id, QualifiedName relation) {
        return aside.contains(id)
                || Names.RELATIONS.stream().anyMatch(kind -> aside.contains(ObjectId.of(kind, relation)))
                || from.dependenciesOf(id).stream().anyMatch(aside::contains);
    }
}
