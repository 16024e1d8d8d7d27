package io.whimbrel.generate.rename;

import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sequences, columns of views, multirange types, constructors and constraints that were named after a table, column, range
 * type or constraint trigger, and follow it.
 *
 * <p>Of each it is known by {@code to} what it is called there: nothing gets a name that nobody wants.
 */
public final class FollowingNames {

    private final Renames renames;
    private final Schema from;
    private final Schema to;
    private final List<Rename> following = new ArrayList<>();

    private FollowingNames(Renames renames, Schema from, Schema to) {
        this.renames = renames;
        this.from = from;
        this.to = to;
    }

    /**
     * Finds them.
     *
     * @param renames what got another name
     * @param from the schema that is, once it has
     * @param to the schema that shall be
     * @param hidden an identity column's own sequence, a range type's multirange type and constructors, and a constraint
     *     trigger's constraint, by that column, range type or trigger: each as it is, and as it will be
     * @return the operations in their order
     */
    public static List<Operation> of(
            Renames renames, Schema from, Schema to, Map<ObjectId, Map.Entry<ObjectId, ObjectId>> hidden) {
        FollowingNames names = new FollowingNames(renames, from, to);
        hidden.forEach((id, each) -> {
            boolean range = id.kind() == Kind.RANGE;
            if (renames.isRenamed(range ? ObjectId.of(Kind.RANGE, id.name()) : id)) {
                names.rename(each.getKey(), each.getValue(), range);
            }
        });
        names.ownedSequences();
        names.freeSequences();
        from.all(View.class).forEach(names::columns);
        return RenameOrder.of(names.following, id -> Names.isTaken(id, from)).stream()
                .flatMap(rename -> rename.operations().stream())
                .toList();
    }

    /**
     * The sequences that are new: on the way back they go, and leave their names, before an identity comes back.
     *
     * @param renames what got another name
     * @param from the schema that is, once it has
     * @param to the schema that shall be
     * @return their names in {@code to}
     */
    public static Set<QualifiedName> ofNewSequences(Renames renames, Schema from, Schema to) {
        FollowingNames names = new FollowingNames(renames, from, to);
        names.ownedSequences();
        names.freeSequences();
        Set<ObjectId> kept = from.all(Sequence.class).stream().map(Sequence::id).collect(Collectors.toSet());
        names.following.forEach(rename -> kept.remove(rename.id()));
        names.following.forEach(rename -> kept.add(rename.renamed()));
        return to.all(Sequence.class).stream()
                .filter(sequence -> !kept.contains(sequence.id()))
                .map(Sequence::name)
                .collect(Collectors.toSet());
    }

    /** A sequence that goes to another schema went with its table. */
    private void rename(ObjectId id, ObjectId becomes, boolean moves) {
        boolean other = !id.name().equals(becomes.name()) || !Rename.name(id).equals(Rename.name(becomes));
        if ((stays(id, becomes) || moves) && other) {
            follow(id, becomes);
        }
    }

    private void follow(ObjectId id, ObjectId becomes) {
        String schema = stays(id, becomes) ? null : becomes.name().schema();
        following.add(new Rename(id, schema, Rename.name(becomes)));
    }

    private static boolean stays(ObjectId id, ObjectId becomes) {
        return id.name().schema().equals(becomes.name().schema());
    }

    private void ownedSequences() {
        Map<ObjectId, Sequence> wanted = owned(to);
        owned(from).forEach((column, sequence) -> {
            Sequence other = wanted.get(column);
            if (other != null && renames.isRenamed(column)) {
                rename(sequence.id(), other.id(), false);
            }
        });
    }

    /** By the column that owns it; a column with several says nothing about any of them. */
    private static Map<ObjectId, Sequence> owned(Schema schema) {
        Map<ObjectId, Sequence> owned = new TreeMap<>();
        for (Sequence sequence : schema.all(Sequence.class)) {
            ObjectId owner = sequence.ownedBy();
            if (owner != null) {
                boolean alone = schema.all(Sequence.class).stream()
                                .filter(each -> owner.equals(each.ownedBy()))
                                .count()
                        == 1;
                if (alone) {
                    owned.put(owner, sequence);
                }
            }
        }
        return owned;
    }

    /** Hibernate names the sequence of an entity after its table: {@code orders_seq}. */
    private void freeSequences() {
        for (Rename table : renames.all()) {
            if (table.id().kind() != Kind.TABLE) {
                continue;
            }
            QualifiedName becomes = renames.becoming(table.id()).name();
            ObjectId home = renames.becoming(Namespace.id(table.id().name().schema()));
            for (Sequence sequence : from.all(Sequence.class)) {
                QualifiedName name = sequence.name();
                String prefix = table.former() + "_";
                if (sequence.ownedBy() == null
                        && home.equals(Namespace.id(name.schema()))
                        && name.name().startsWith(prefix)
                        && to.find(sequence.id()).isEmpty()) {
                    String ending = name.name().substring(prefix.length());
                    ObjectId other = ObjectId.of(Kind.SEQUENCE, becomes.sibling(becomes.name() + "_" + ending));
                    if (to.find(other).isPresent() && from.find(other).isEmpty()) {
                        follow(sequence.id(), other);
                    }
                }
            }
        }
    }

    /** What a view calls as its table did, it calls as its table does. */
    private void columns(View view) {
        Optional<View> other = to.find(view.id()).map(View.class::cast);
        if (other.isEmpty()) {
            return;
        }
        List<Rename> renamed = new ArrayList<>();
        int common = Math.min(view.columns().size(), other.get().columns().size());
        for (int i = 0; i < common; i++) {
            String name = view.columns().get(i).name();
            String becomes = other.get().columns().get(i).name();
            if (!Objects.equals(name, becomes)) {
                if (!isRenamed(name, becomes)) {
                    return;
                }
                renamed.add(new Rename(ObjectId.column(view.name(), name), becomes));
            }
        }
        following.addAll(renamed);
    }

    private boolean isRenamed(String column, String becomes) {
        return renames.all().stream()
                .anyMatch(each -> each.id().kind() == Kind.COLUMN
                        && each.id().part().equals(column)
                        && each.to().equals(becomes));
    }
}
