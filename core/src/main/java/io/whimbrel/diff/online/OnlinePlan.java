package io.whimbrel.diff.online;

import io.whimbrel.diff.FreeName;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.Commit;
import io.whimbrel.operation.CreateIndex;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.CreateView;
import io.whimbrel.operation.DropConstraint;
import io.whimbrel.operation.DropIndex;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameColumn;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameIndex;
import io.whimbrel.operation.RenameSchema;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happens at once, what comes behind it, and what a rule may ask about the rest. */
final class OnlinePlan {

    private final List<Operation> plain;
    private final Schema from;
    private final Schema to;
    private final List<List<Operation>> ahead = new ArrayList<>();
    private final List<Operation> first = new ArrayList<>();
    private final List<Operation> last = new ArrayList<>();
    private final List<List<Operation>> later = new ArrayList<>();
    private final Lineage lineage;
    private final Set<QualifiedName> made = new HashSet<>();
    private final Set<ObjectId> delayed = new HashSet<>();
    private final Set<QualifiedName> takingNull = new HashSet<>();
    private final List<Operation> atTheEnd = new ArrayList<>();
    private final Set<QualifiedName> names = new HashSet<>();
    private final Map<Class<?>, NavigableMap<Integer, Operation>> places = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> dependents = new HashMap<>();
    private final Set<Class<?>> kinds = new HashSet<>();
    private final Set<QualifiedName> indexNamesFreed = new HashSet<>();
    private final Set<QualifiedName> indexNamesTaken = new HashSet<>();
    private int reached = -1;

    OnlinePlan(List<Operation> plain, Schema from, Schema to) {
        this.plain = plain;
        this.from = from;
        this.to = to;
        this.lineage = new Lineage(plain, from, to);
        plain.forEach(this::note);
        to.dependencies()
                .forEach((id, needed) -> needed.forEach(each ->
                        dependents.computeIfAbsent(each, key -> new TreeSet<>()).add(id)));
    }

    /** Goes on to the next of the plain operations. */
    void reach(Operation operation) {
        reached++;
        if (operation instanceof CreateTable create) {
            made.add(create.table().name());
        } else if (operation instanceof CreatePartition create) {
            made.add(create.table().name());
        } else if (operation instanceof CreateView create) {
            made.add(create.view().name());
        }
    }

    /** Does it ahead of all else, in the transaction of what is done at once if nothing comes ahead of that. */
    void begin(List<Operation> operations) {
        if (ahead.isEmpty()) {
            first.addAll(0, operations);
        } else {
            ahead.add(0, operations);
        }
    }

    /** Does it ahead of all that is done at once, in a transaction or step of its own. */
    void ahead(Operation... operations) {
        ahead.add(List.of(operations));
    }

    /** Does it at the end of the transaction of all that is done at once. */
    void last(Operation operation) {
        last.add(operation);
    }

    /** Does it in the transaction of all that is done at once. */
    void now(Operation operation) {
        first.add(operation);
    }

    /** Does it behind that, in a transaction or step of its own. */
    void later(Operation... operations) {
        later.add(List.of(operations));
    }

    /** Does it behind all that the rules put behind. */
    void atTheEnd(Operation operation) {
        atTheEnd.add(operation);
    }

    /** Does it behind all else, in the transaction of what is done at once if there is nothing but that. */
    void end(List<Operation> after) {
        List<Operation> operations =
                Stream.concat(atTheEnd.stream(), after.stream()).toList();
        if (later.isEmpty()) {
            first.addAll(operations);
        } else if (!operations.isEmpty()) {
            later.add(operations);
        }
    }

    Schema from() {
        return from;
    }

    Schema to() {
        return to;
    }

    /** The plain operations, in their order. */
    List<Operation> plain() {
        return plain;
    }

    /** A name like another's that nothing in its schema has, and that nobody else gets. */
    QualifiedName freeName(QualifiedName like, String suffix) {
        String name = FreeName.of(like.name(), suffix, each -> isTaken(like.sibling(each)));
        names.add(like.sibling(name));
        return like.sibling(name);
    }

    private boolean isTaken(QualifiedName name) {
        return names.contains(name) || Parts.isTaken(name, from) || Parts.isTaken(name, to);
    }

    Lineage lineage() {
        return lineage;
    }

    /**
     * Whether others may be using a table or materialised view, which was there before.
     *
     * <p>Where partitions or children come or go, what they have must be as their parents' is at that moment: so there
     * all stays plain.
     */
    boolean isLive(QualifiedName relation) {
        return !made.contains(relation) && lineage.isSettled(relation);
    }

    /** Whether others may be using a table that has no partitions, parents or children. */
    boolean standsAlone(QualifiedName table) {
        return isLive(table) && lineage.isAlone(table);
    }

    /** Whether a table is a partitioned one. */
    boolean isPartitioned(QualifiedName table) {
        return lineage.isPartitioned(table);
    }

    /** Whether the operation reached can wait: no name that it says is another by then. */
    boolean canWait() {
        return Stream.of(
                        RenameTable.class,
                        RenameColumn.class,
                        RenameConstraint.class,
                        RenameIndex.class,
                        RenameSchema.class)
                .allMatch(type -> places(type).tailMap(reached, false).isEmpty());
    }

    /** Notes once what is asked for each of many operations. */
    private void note(Operation operation) {
        kinds.add(operation.getClass());
        if (operation instanceof DropIndex drop) {
            indexNamesFreed.add(drop.index());
        } else if (operation instanceof DropConstraint drop) {
            indexNamesFreed.add(drop.table().sibling(drop.constraint()));
        } else if (operation instanceof CreateIndex create) {
            indexNamesTaken.add(create.index().name());
        } else if (operation instanceof AddConstraint add) {
            indexNamesTaken.add(add.table().sibling(add.constraint().name()));
        }
    }

    /** Whether an index or a constraint of a name goes. */
    boolean frees(QualifiedName index) {
        return indexNamesFreed.contains(index);
    }

    /** Whether an index or a constraint of a name comes. */
    boolean takes(QualifiedName index) {
        return indexNamesTaken.contains(index);
    }

    /** The kinds of the plain operations. */
    Set<Class<?>> kinds() {
        return kinds;
    }

    /** Whether any of the plain operations is such. */
    <T extends Operation> boolean has(Class<T> type, Predicate<T> such) {
        return all(type).anyMatch(such);
    }

    /** The plain operations of a type. */
    <T extends Operation> Stream<T> all(Class<T> type) {
        return places(type).values().stream().map(type::cast);
    }

    /** Whether a plain operation behind the one reached is such. */
    <T extends Operation> boolean comes(Class<T> type, Predicate<T> such) {
        return places(type).tailMap(reached, false).values().stream()
                .map(type::cast)
                .anyMatch(such);
    }

    /** Those of a type, by their places: found once, not for each operation anew. */
    private NavigableMap<Integer, Operation> places(Class<?> type) {
        return places.computeIfAbsent(type, key -> {
            NavigableMap<Integer, Operation> found = new TreeMap<>();
            for (int i = 0; i < plain.size(); i++) {
                if (type.isInstance(plain.get(i))) {
                    found.put(i, plain.get(i));
                }
            }
            return found;
        });
    }

    /** Remembers that something isn't there until what comes behind. */
    void delay(ObjectId id) {
        delayed.add(id);
    }

    /** Whether something isn't there until what comes behind. */
    boolean isDelayed(ObjectId id) {
        return delayed.contains(id);
    }

    /** Remembers that a table, and those below it, take NULL in some column until what comes behind. */
    void refuseNullLater(QualifiedName table) {
        takingNull.add(table);
        lineage.children(table).forEach(this::refuseNullLater);
    }

    /** Whether a table takes NULL in some column until what comes behind. */
    boolean takesNullYet(QualifiedName table) {
        return takingNull.contains(table);
    }

    /** Whether something depends on what isn't there at once. */
    boolean followsDelayed(ObjectId id) {
        return to.dependenciesOf(id).stream().anyMatch(delayed::contains);
    }

    /** Whether a key or a unique index can wait: all that needs it are foreign keys, which wait with it. */
    boolean onlyKeysNeed(ObjectId id) {
        return dependentsOf(id).stream().allMatch(this::isForeignKeyToCome);
    }

    /** Whether columns elsewhere, or materialised views, hold rows of a table or of one below it; PostgreSQL then adds no column with a value. */
    boolean holdsRowsOf(QualifiedName table) {
        return RowTypes.holder(table, dependentsOf(ObjectId.of(Kind.TABLE, table)), to)
                        .isPresent()
                || lineage.children(table).stream().anyMatch(this::holdsRowsOf);
    }

    private boolean isForeignKeyToCome(ObjectId id) {
        return id.kind() == Kind.CONSTRAINT
                && !has(
                        DropConstraint.class,
                        drop -> drop.table().equals(id.name())
                                && drop.constraint().equals(id.part()))
                && comes(
                        AddConstraint.class,
                        add -> add.table().equals(id.name())
                                && add.constraint().name().equals(id.part())
                                && add.constraint().type() == Constraint.Type.FOREIGN_KEY
                                && isLive(add.table()));
    }

    private Set<ObjectId> dependentsOf(ObjectId id) {
        return dependents.getOrDefault(id, Set.of());
    }

    /** All of it, in order; a commit parts what has to be parted. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        Stream<List<Operation>> atOnce =
                Stream.of(Stream.concat(first.stream(), last.stream()).toList());
        Stream.of(ahead.stream(), atOnce, later.stream())
                .flatMap(groups -> groups)
                .filter(group -> !group.isEmpty())
                .forEach(group -> {
                    boolean apart =
                            all.isEmpty() || boundary(all.get(all.size() - 1), false) || boundary(group.get(0), true);
                    if (!apart) {
                        all.add(new Commit());
                    }
                    all.addAll(group);
                });
        return List.copyOf(all);
    }

    /** Whether an operation begins, or ends, with a statement that is in nobody's transaction. */
    private static boolean boundary(Operation operation, boolean begins) {
        int size = operation.statements().size();
        return size > 0 && operation.statements().get(begins ? 0 : size - 1).isApart();
    }
}
