package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AddAttribute;
import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddPublicationSchema;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.DropAttribute;
import io.whimbrel.operation.DropDefault;
import io.whimbrel.operation.DropExpression;
import io.whimbrel.operation.DropNotNull;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.SetAccessMethod;
import io.whimbrel.operation.SetDefault;
import io.whimbrel.operation.SetDomainDefault;
import io.whimbrel.operation.SetExtensionSchema;
import io.whimbrel.operation.SetPublicationOptions;
import io.whimbrel.operation.SetUnlogged;
import io.whimbrel.operation.Statement;
import io.whimbrel.schema.Cast;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes in an order that the dependencies allow.
 *
 * <p>What something depends on is made before it and dropped after it; a type is changed after the dependents
 * that go have gone, and before those that come have come. Where the dependencies leave a
 * choice, things are made and altered first, in the order of their kinds and names, and dropped last.
 */
final class Ordering {

    /** What is dropped and made again where its replacement would close a circle. */
    private static final Set<Kind> MADE_AGAIN = EnumSet.of(Kind.FUNCTION, Kind.VIEW, Kind.POLICY, Kind.RULE);

    private final List<Change> changes;
    private final Schema from;
    private final Schema to;
    private final Map<ObjectId, List<Integer>> makers = new HashMap<>();
    private final Map<ObjectId, List<Integer>> creators = new HashMap<>();
    private final Map<ObjectId, List<Integer>> droppers = new HashMap<>();
    private final Map<ObjectId, List<Integer>> touchers = new HashMap<>();
    private final Map<ObjectId, List<Integer>> openers = new HashMap<>();
    private final Map<String, List<Integer>> namesFreed = new HashMap<>();
    private final Precedence precedence;
    private final Set<Integer> committedApart = new HashSet<>();
    private final List<Integer> sorted = new ArrayList<>();

    private Ordering(List<Change> changes, Schema from, Schema to) {
        this.changes = changes;
        this.from = from;
        this.to = to;
        this.precedence = new Precedence(changes.size());
    }

    static Ordering of(List<Change> changes, Schema from, Schema to) {
        Ordering ordering = new Ordering(changes, from, to);
        ordering.index();
        ordering.connect();
        ordering.sorted.addAll(ordering.precedence.sorted(ordering::rank));
        return ordering;
    }

    private void index() {
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (isCommittedApart(change.operation())) {
                committedApart.add(i);
            }
            put(makers, change.creates(), i);
            put(creators, change.creates(), i);
            // nobody needs that an attribute is gone, and who reads it lets go of it before
            put(makers, takesUp(change), i);
            put(droppers, change.drops(), i);
            put(touchers, change.alters(), i);
            put(touchers, change.releases(), i);
            put(openers, change.opens(), i);
            Stream<ObjectId> renamed = change.alters().stream().filter(this::isRenamed);
            for (ObjectId id : Stream.concat(change.drops().stream(), renamed).toList()) {
                namesFreed.computeIfAbsent(nameOf(id), key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** A constraint or an index that is altered and then isn't there has another name by then. */
    private boolean isRenamed(ObjectId id) {
        boolean constraint = id.kind() == Kind.CONSTRAINT
                && to.find(ObjectId.of(Kind.DOMAIN, id.name())).isEmpty()
                && to.constraint(id).isEmpty();
        return constraint || (id.kind() == Kind.INDEX && to.find(id).isEmpty());
    }

    private void connect() {
        Dependents dependents = new Dependents(from);
        RowHolders holders = new RowHolders(from, dependents);
        Dependents dependentsInTheEnd = new Dependents(to);
        RowHolders holdersInTheEnd = new RowHolders(to, dependentsInTheEnd);
        LeavingColumns leaving = new LeavingColumns(to, holders);
        Map<ObjectId, Integer> departures = departures(leaving);
        Overloads overloads = new Overloads(from, to, droppers.keySet());
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            for (QualifiedName table : rewrites(change)) {
                letGo(union(holders.of(table), holders.views(table)), i);
                takeUp(union(holdersInTheEnd.of(table), holdersInTheEnd.views(table)), i);
            }
            // PostgreSQL refuses it while there are such values, which it doesn't check
            Domain tightened = InnerDomains.tightenedBy(change.operation(), to).orElse(null);
            if (tightened != null) {
                letGo(InnerDomains.views(from, tightened), i);
                takeUp(InnerDomains.views(to, tightened), i);
                getWithin(tightened, i, holders);
            }
            for (ObjectId id : takesNothingUp(change) ? change.creates() : union(change.creates(), change.alters())) {
                boolean leaves = departures.getOrDefault(id, -1) >= i;
                for (ObjectId needed : needs(id)) {
                    // what it makes itself is altered behind it
                    if (!change.creates().contains(needed) && (!leaves || MadeOf.isForType(id, needed, to))) {
                        precedence.before(makers.get(needed), i);
                        precedence.before(creatorsBehind(needed), i);
                        for (ObjectId other : overloads.mistakenFor(needed)) {
                            if (canWaitFor(other, id, change)) {
                                precedence.before(droppers.get(other), i);
                            }
                        }
                    }
                }
            }
            for (ObjectId id : change.creates()) {
                precedence.before(namesFreed.get(nameOf(id)), i);
            }
            for (ObjectId id : change.needs()) {
                precedence.before(takesNothingUp(change) ? List.of() : makers.get(id), i);
                precedence.before(creatorsBehind(id), i);
                precedence.before(droppers.get(id), i);
            }
            for (ObjectId id : change.precedes()) {
                precedence.after(i, droppers.get(id));
            }
            for (ObjectId id : change.opens()) {
                precedence.after(i, droppers.get(id));
                precedence.after(i, creators.get(id));
                precedence.after(i, later(touchers.get(id), i));
            }
            for (ObjectId id : change.closes()) {
                precedence.before(droppers.get(id), i);
                precedence.before(creators.get(id), i);
                precedence.before(earlier(touchers.get(id), i), i);
            }
            release(i, dependents);
            if (change.operation() instanceof DropAttribute) {
                readNoMore(change.alters(), i, dependents);
            }
        }
        behindReshaping(new RowMakers(to, dependentsInTheEnd));
        touchers.values().forEach(this::inTurn);
        touchers.keySet().forEach(this::withoutCasts);
        to.all(Cast.class).forEach(cast -> saidBehind(cast, dependentsInTheEnd));
    }

    /** pg_depend tells of a cast that somebody says but which function it calls: without the cast that means another, or nothing. */
    private void saidBehind(Cast cast, Dependents dependentsInTheEnd) {
        Collection<Integer> made = creators.getOrDefault(cast.id(), List.of());
        if (made.isEmpty()) {
            return;
        }
        to.dependenciesOf(cast.id()).stream()
                .filter(needed -> needed.kind() == Kind.FUNCTION)
                .flatMap(function -> dependentsInTheEnd.of(function).stream())
                .flatMap(user -> makers.getOrDefault(user, List.of()).stream())
                .filter(i -> changes.get(i).operation().statements().stream()
                        .anyMatch(statement -> statement.sql().contains("::" + cast.target())))
                .forEach(i -> precedence.before(made, i));
    }

    /** Rows that end, of what gets a field of the domain, would be in the way: the field comes behind. */
    private void getWithin(Domain tightened, int i, RowHolders holders) {
        for (int j = 0; j < changes.size(); j++) {
            Change change = changes.get(j);
            if (change.operation() instanceof AddAttribute || change.operation() instanceof AddColumn) {
                boolean within = Reshaping.by(change).stream()
                        .anyMatch(type -> (type.kind() == Kind.TYPE
                                        || !holders.of(type.name()).isEmpty())
                                && MadeOf.withAll(type, to).contains(tightened.id()));
                precedence.before(within ? List.of(i) : List.of(), j);
            }
        }
    }

    /** Who reads an attribute that goes lets go of it before; pg_depend tells of it, and a schema but of the type. */
    private void readNoMore(Set<ObjectId> types, int i, Dependents dependents) {
        for (ObjectId type : types) {
            dependents.of(type).stream()
                    .filter(each -> each.kind() != Kind.COLUMN && !Transit.isType(each))
                    .forEach(each -> {
                        precedence.before(droppers.get(each), i);
                        precedence.before(touchers.get(each), i);
                    });
        }
    }

    /** What makes rows of a type is made, or set, once these have the fields that they have in the end. */
    private void behindReshaping(RowMakers makers) {
        Map<ObjectId, List<Integer>> reshaping = new HashMap<>();
        Map<ObjectId, List<Integer>> saying = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            put(reshaping, Reshaping.by(changes.get(i)), i);
            put(saying, Reshaping.saidBy(changes.get(i)), i);
        }
        reshaping.forEach((type, turns) -> {
            Set<Integer> behind = makers.of(type).stream()
                    .flatMap(maker -> saying.getOrDefault(maker, List.of()).stream())
                    .collect(Collectors.toSet());
            // columns whose defaults say rows with each other can't be added
            turns.forEach(turn -> precedence.after(turn, behind));
        });
    }

    /** The casts of what stands aside as text or jsonb go before that, and before its rows are looked at, and come behind it. */
    private void withoutCasts(ObjectId column) {
        List<Integer> retypings = retypings(column);
        Set<ObjectId> gone = new TreeSet<>();
        Set<ObjectId> coming = new TreeSet<>();
        if (retypings.size() > 1) {
            gone.addAll(TextCasts.of(column, from));
            coming.addAll(TextCasts.of(column, to));
        }
        if (retypings.stream()
                .anyMatch(i -> JsonCasts.meets((AlterColumnType) changes.get(i).operation()))) {
            gone.addAll(JsonCasts.of(column, from));
            coming.addAll(JsonCasts.of(column, to));
        }
        for (ObjectId cast : gone) {
            precedence.before(droppers.get(cast), retypings.get(0));
            openers.getOrDefault(column, List.of()).forEach(i -> precedence.before(droppers.get(cast), i));
        }
        coming.forEach(cast -> precedence.after(retypings.get(retypings.size() - 1), creators.get(cast)));
    }

    /** What is altered where it is lets go of a function by that, unless it can be made again. */
    private boolean canWaitFor(ObjectId function, ObjectId caller, Change change) {
        return change.creates().contains(caller)
                || MADE_AGAIN.contains(caller.kind())
                || !releasing(caller).isEmpty()
                || !from.dependenciesOf(caller).contains(function);
    }

    /** By which change each column leaves a type that loses fields, which comes behind it. */
    private Map<ObjectId, Integer> departures(LeavingColumns leaving) {
        Map<ObjectId, Integer> departures = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int behind = i;
            for (ObjectId column : leaving.before(changes.get(i))) {
                retypings(column).stream().findFirst().ifPresent(first -> {
                    precedence.link(first, behind);
                    departures.put(column, first);
                });
            }
        }
        return departures;
    }

    /** A column that doesn't say who makes it, since its default closes a circle, comes with its table, or to it. */
    private @Nullable Collection<Integer> creatorsBehind(ObjectId id) {
        if (id.kind() != Kind.COLUMN || creators.containsKey(id)) {
            return null;
        }
        ObjectId table = ObjectId.of(Kind.TABLE, id.name());
        return creators.containsKey(table)
                ? creators.get(table)
                : makers.getOrDefault(table, List.of()).stream()
                        .filter(i -> adds(changes.get(i).operation(), id))
                        .toList();
    }

    private static boolean adds(Operation operation, ObjectId column) {
        return operation instanceof AddColumn add
                && add.table().equals(column.name())
                && add.column().name().equals(column.part());
    }

    /** The tables whose rows PostgreSQL doesn't write anew while columns elsewhere hold such. */
    private static Set<QualifiedName> rewrites(Change change) {
        Operation operation = change.operation();
        if (!(operation instanceof AlterColumnType
                || (operation instanceof AddColumn add && comesWithValues(add))
                || operation instanceof ReplaceEnum
                || operation instanceof SetUnlogged
                || operation instanceof SetAccessMethod)) {
            return Set.of();
        }
        Set<QualifiedName> tables = Stream.of(change.creates(), change.alters(), change.releases())
                .flatMap(Set::stream)
                .filter(id -> id.kind() == Kind.COLUMN || id.kind() == Kind.TABLE)
                .map(ObjectId::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (operation instanceof ReplaceEnum replace) {
            replace.uses().forEach(use -> tables.add(use.table()));
        }
        return tables;
    }

    private static boolean comesWithValues(AddColumn add) {
        return add.restricted()
                || add.column().identity() != null
                || add.column().generated() != null
                || (add.column().defaultExpression() != null && add.backfill() == null);
    }

    /** Columns and views that hold such values go, or leave their types, before what they are in the way of. */
    private void letGo(Set<ObjectId> holders, int i) {
        for (ObjectId holder : holders) {
            precedence.before(droppers.get(holder), i);
            retypings(holder).stream().findFirst().ifPresent(first -> precedence.link(first, i));
        }
    }

    /** They come, or come back, behind it. */
    private void takeUp(Set<ObjectId> holders, int i) {
        for (ObjectId holder : holders) {
            precedence.after(i, creators.get(holder));
            retypings(holder).stream().reduce((one, other) -> other).ifPresent(last -> precedence.link(i, last));
        }
    }

    private List<Integer> retypings(ObjectId holder) {
        return touchers.getOrDefault(holder, List.of()).stream()
                .filter(this::retypes)
                .toList();
    }

    /** What depends on what goes, or on what gets another type, is out of the way by then. */
    private void release(int i, Dependents dependents) {
        Change change = changes.get(i);
        for (ObjectId id : change.drops()) {
            dependents.of(id).forEach(dependent -> dropUnder(dependent, id, i));
        }
        if (concernsDependents(change)) {
            Set<ObjectId> retyped = union(change.alters(), change.releases());
            retyped.removeAll(change.drops());
            for (ObjectId id : retyped) {
                dependents.of(id).forEach(dependent -> retypeUnder(dependent, id, i));
            }
        }
    }

    /** A dependent that goes comes before the change of what it depends on. */
    private void retypeUnder(ObjectId dependent, ObjectId id, int i) {
        precedence.before(droppers.get(dependent), i);
        if (!dependent.equals(id)) {
            // a default elsewhere that reads the column of a row
            precedence.before(
                    releasing(dependent).stream().filter(this::dropsDefault).toList(), i);
        }
    }

    /** A dependent that goes, or lets go, comes before the drop of what it depends on. */
    private void dropUnder(ObjectId dependent, ObjectId id, int i) {
        List<Integer> turns = touchers.getOrDefault(dependent, List.of());
        List<Integer> releasing = releasing(dependent);
        precedence.before(releasing.isEmpty() ? droppers.get(dependent) : releasing, i);
        // made earlier, it could bind to what goes: a foreign key to the primary key that is being replaced
        if (!Transit.isType(id) || !Transit.isType(dependent)) {
            precedence.after(i, creators.get(dependent));
        }
        boolean dropped = releasing.isEmpty() && droppers.containsKey(dependent);
        // a column that has left its type has let go of all, whatever type it takes afterwards
        if (!dropped
                && !dependsInTheEnd(dependent, id)
                && releasing.stream().noneMatch(turn -> letsGo(turn, dependent, id))) {
            precedence.before(
                    releasing.isEmpty()
                            ? turns
                            : turns.stream().filter(this::retypes).toList(),
                    i);
        }
    }

    /** A default that is dropped lets go of all but what the type needs. */
    private boolean letsGo(int releasing, ObjectId dependent, ObjectId id) {
        boolean ofDefault = dependent.kind() == Kind.COLUMN && !MadeOf.isForType(dependent, id, from);
        return retypes(releasing) || (ofDefault && changes.get(releasing).operation() instanceof DropDefault);
    }

    private List<Integer> releasing(ObjectId dependent) {
        return touchers.getOrDefault(dependent, List.of()).stream()
                .filter(turn -> changes.get(turn).releases().contains(dependent))
                .toList();
    }

    /** A column depends on what its type is made of, too. */
    private boolean dependsInTheEnd(ObjectId dependent, ObjectId id) {
        return to.dependenciesOf(dependent).contains(id)
                || (dependent.kind() == Kind.COLUMN
                        && Transit.typesOf(dependent, to).contains(id));
    }

    private boolean dropsDefault(int i) {
        return changes.get(i).operation() instanceof DropDefault
                || changes.get(i).operation() instanceof SetDomainDefault;
    }

    private boolean retypes(int i) {
        return changes.get(i).operation() instanceof AlterColumnType;
    }

    /** Several changes of one thing keep the order in which its differ said them. */
    private void inTurn(List<Integer> turns) {
        for (int i = 1; i < turns.size(); i++) {
            precedence.link(turns.get(i - 1), turns.get(i));
        }
    }

    private Set<ObjectId> needs(ObjectId id) {
        Set<ObjectId> needed = new TreeSet<>(to.dependenciesOf(id));
        if (isPart(id)) {
            Stream.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.DOMAIN)
                    .forEach(kind -> needed.add(ObjectId.of(kind, id.name())));
        }
        if (id.kind() != Kind.SCHEMA) {
            needed.add(Namespace.id(id.name().schema()));
        }
        needed.remove(id);
        return needed;
    }

    private static boolean isPart(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, OPERATOR, CAST -> false;
            default -> !id.part().isEmpty();
        };
    }

    private static List<Integer> later(@Nullable List<Integer> turns, int i) {
        return turns == null
                ? List.of()
                : turns.stream().filter(turn -> turn > i).toList();
    }

    private static List<Integer> earlier(@Nullable List<Integer> turns, int i) {
        return turns == null
                ? List.of()
                : turns.stream().filter(turn -> turn < i).toList();
    }

    /** What would be replaced where it is, if the changes didn't wait for each other; a column stands for its default. */
    Set<ObjectId> replacedInCircle() {
        return waiting()
                .filter(change -> change.creates().isEmpty())
                .flatMap(change -> change.alters().stream()
                        .filter(id -> MADE_AGAIN.contains(id.kind()) || change.operation() instanceof SetDefault))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has no place in the order, since it waits for another of its like. */
    private Stream<Change> waiting() {
        Set<Integer> done = new HashSet<>(sorted);
        return IntStream.range(0, changes.size()).filter(i -> !done.contains(i)).mapToObj(changes::get);
    }

    /** All in their order, if each has a place in it. */
    List<Operation> operations() {
        if (sorted.size() < changes.size()) {
            String left = waiting().map(change -> change.operation().describe()).collect(Collectors.joining(", "));
            throw new WhimbrelException(
                    "each of these changes waits for another of them, so make them in two migrations: " + left);
        }
        return sorted.stream().map(i -> changes.get(i).operation()).toList();
    }

    /**
     * Makes and alters come first in the order they were found, drops last in the reverse order.
     *
     * <p>Ahead of all is what must be committed to be used, so that the rest can share a transaction.
     */
    private int rank(int i) {
        if (committedApart.contains(i)) {
            return i - changes.size();
        }
        // it fires on the DDL of the migration: it comes when all is made, and goes before anything else
        if (changes.get(i).concerns(Kind.EVENT_TRIGGER)) {
            return changes.get(i).drops().isEmpty() ? 3 * changes.size() + i : i - 2 * changes.size();
        }
        boolean pureDrop = changes.get(i).creates().isEmpty()
                && changes.get(i).alters().isEmpty()
                && !changes.get(i).drops().isEmpty();
        return pureDrop ? 2 * changes.size() - i : i;
    }

    /**
     * PostgreSQL changes no type under what depends on it, one that has moved has another name, and what a publication says of
     * its tables may not go with what it comes to say; all else it alters without asking the dependents.
     */
    private static boolean concernsDependents(Change change) {
        return change.operation() instanceof AlterColumnType
                || change.operation() instanceof ReplaceEnum
                || change.operation() instanceof SetExtensionSchema
                || change.operation() instanceof SetPublicationOptions
                || change.operation() instanceof AddPublicationSchema;
    }

    /** What only loosens a column can come before all that the column is to depend on. */
    /** What there is more of behind a change; who reads a column needn't wait for a default that says rows of its table. */
    private Set<ObjectId> takesUp(Change change) {
        boolean waits = change.operation() instanceof SetDefault set
                && RowMakers.tablesOf(ObjectId.column(set.table(), set.column()), to)
                        .contains(ObjectId.of(Kind.TABLE, set.table()));
        return waits || change.operation() instanceof DropAttribute ? Set.of() : change.alters();
    }

    private static boolean takesNothingUp(Change change) {
        return change.operation() instanceof DropNotNull || change.operation() instanceof DropExpression;
    }

    /** Whether what it does can be used once it is committed; to be asked once, since it spells out all its SQL. */
    static boolean isCommittedApart(Operation operation) {
        return operation.statements().stream()
                .anyMatch(statement -> statement.boundary() == Statement.Boundary.COMMIT_AFTER);
    }

    /** Where two things can't have one name: relations, their indexes and types share one space of names. */
    static String nameOf(ObjectId id) {
        return switch (id.kind()) {
            case CONSTRAINT -> id.name().sibling(id.part()).toString();
            case SCHEMA, EXTENSION, PUBLICATION, FOREIGN_DATA_WRAPPER, SERVER -> id.kind() + " " + id.name();
            case COLUMN,
                    TRIGGER,
                    RULE,
                    POLICY,
                    OPERATOR,
                    CAST,
                    EVENT_TRIGGER,
                    FUNCTION,
                    COLLATION,
                    STATISTICS,
                    PUBLISHED_TABLE,
                    OWNER,
                    PRIVILEGES,
                    DEFAULT_PRIVILEGES -> id.toString();
            default -> id.name().toString();
        };
    }

    private static <K> void put(Map<K, List<Integer>> map, Set<K> keys, int value) {
        keys.forEach(key -> map.computeIfAbsent(key, each -> new ArrayList<>()).add(value));
    }

    private static Set<ObjectId> union(Set<ObjectId> some, Set<ObjectId> others) {
        Set<ObjectId> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
