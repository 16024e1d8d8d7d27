package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Server;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that leave their parents, or join others, or the same with other bounds.
 *
 * <p>Such a table stands alone meanwhile. So what is compared is what it is once it has left with what it must be
 * before it joins: all of it is its own, then.
 */
final class Partings {

    private final Schema from;
    private final Schema to;
    private final List<Differ<?>> differs;
    private final InnerKeys innerKeys;
    private final List<Table> leaving = new ArrayList<>();
    private final List<Table> joining = new ArrayList<>();
    private final Set<ObjectId> takenKeys = new TreeSet<>();
    private final Families families;
    private final Families familiesInTheEnd;
    private final Set<QualifiedName> parting = new HashSet<>();
    private Set<ObjectId> holdingKeys = Set.of();
    private final Map<ObjectId, SchemaObject> standingFrom;
    private final Map<ObjectId, SchemaObject> standingTo;
    private final Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> ofInheritedFrom = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> ofInheritedTo = new HashMap<>();
    private final ComputedApart computedApart;
    private @Nullable Rebuilding together;

    private Partings(Schema from, Schema to, List<Differ<?>> differs) {
        this.from = from;
        this.to = to;
        this.differs = differs;
        this.families = new Families(from);
        this.familiesInTheEnd = new Families(to);
        this.innerKeys = new InnerKeys(families);
        this.computedApart = new ComputedApart(from, to, column -> together().rebuilds(column));
        this.standingFrom = new TreeMap<>(from.objects());
        this.standingTo = new TreeMap<>(to.objects());
    }

    static Partings of(Schema from, Schema to, List<Differ<?>> differs) {
        Partings partings = new Partings(from, to, differs);
        for (Table table : from.all(Table.class)) {
            to.table(table.name()).ifPresent(other -> partings.find(table, other));
        }
        partings.holdingKeys = partings.held();
        for (Table table : from.all(Table.class)) {
            to.table(table.name()).ifPresent(other -> partings.compare(table, other));
        }
        to.all(Table.class).stream()
                .filter(table -> from.table(table.name()).isEmpty())
                .forEach(partings::come);
        return partings;
    }

    /** What the schema is once all that leave have left. */
    Schema from() {
        return standing(from, standingFrom, ofInheritedFrom);
    }

    /** What the schema is before any that join have joined. */
    Schema to() {
        return standing(to, standingTo, ofInheritedTo);
    }

    private Schema standing(
            Schema schema, Map<ObjectId, SchemaObject> objects, Map<ObjectId, Set<ObjectId>> ofInherited) {
        if (objects.equals(schema.objects())) {
            return schema;
        }
        Map<ObjectId, Set<ObjectId>> all = new HashMap<>(schema.dependencies());
        dependencies.forEach((id, needed) -> {
            if (objects.containsKey(id)) {
                all.putIfAbsent(id, needed);
            }
        });
        all.putAll(ofInherited);
        return schema.with(objects.values(), all);
    }

    List<Table> leaving() {
        return leaving;
    }

    List<Table> joining() {
        return joining;
    }

    /** The {@link InnerKeys} that go before any leave, and keys of what is left to what is left as well. */
    Set<ObjectId> takenKeys() {
        return takenKeys;
    }

    /** A new table comes as a part of its parents, or joins them. */
    private void come(Table table) {
        if (computedApart.isIn(table)) {
            joining.add(table);
            join(alone(table).withConstraints(List.of()), table);
        } else {
            standingTo.put(table.id(), SharedChecks.own(table));
        }
    }

    /**
     * Foreign keys from elsewhere that stay, to what a partition is below before and in the end: rows that they point to keep
     * PostgreSQL from letting it leave.
     */
    Set<ObjectId> holdingKeys() {
        return holdingKeys;
    }

    private Set<ObjectId> held() {
        Set<ObjectId> holding = new TreeSet<>();
        for (Table was : leaving) {
            Set<QualifiedName> above = names(families.partitionedAbove(was));
            Set<QualifiedName> both = new HashSet<>(above);
            both.retainAll(
                    names(familiesInTheEnd.partitionedAbove(to.table(was.name()).orElseThrow())));
            families.keysTo(both).stream()
                    .filter(key -> !above.contains(key.name()) && !key.name().equals(was.name()))
                    .filter(key -> to.constraint(key).isPresent())
                    .forEach(holding::add);
        }
        return holding;
    }

    private static Set<QualifiedName> names(List<Table> tables) {
        return tables.stream().map(Table::name).collect(Collectors.toSet());
    }

    /** The tables as they are before any leave. */
    Families families() {
        return families;
    }

    /** The tables as they are once all have joined. */
    Families familiesInTheEnd() {
        return familiesInTheEnd;
    }

    private void find(Table was, Table becomes) {
        if (!comesBackInItsPlace(was, becomes) && parts(was, becomes)) {
            parting.add(was.name());
            if (!was.hierarchy().parents().isEmpty()) {
                leaving.add(was);
            }
        }
    }

    private boolean parts(Table was, Table becomes) {
        return Repartitioned.stepsAside(was, from, to)
                || !was.hierarchy().parents().equals(becomes.hierarchy().parents())
                || !Objects.equals(was.hierarchy().bounds(), becomes.hierarchy().bounds())
                || was.hierarchy().parents().stream().anyMatch(this::isMadeAgain)
                || was.columns().stream().anyMatch(column -> isRetypedApart(column, was, becomes))
                || computedApart.isIn(becomes);
    }

    private boolean comesBackInItsPlace(Table was, Table becomes) {
        return Repartitioned.isMadeAgain(was, from, to)
                && was.hierarchy().parents().equals(becomes.hierarchy().parents());
    }

    private void compare(Table was, Table becomes) {
        if (comesBackInItsPlace(was, becomes)) {
            return;
        }
        if (!parting.contains(was.name())) {
            if (!was.hierarchy().parents().isEmpty()) {
                adopt(was, becomes);
                share(new SharedChecks(was, becomes));
            }
            return;
        }
        Table left = was;
        if (!was.hierarchy().parents().isEmpty()) {
            List<Constraint> constraints = new ArrayList<>(was.constraints());
            List<Constraint> inherited = left(was);
            constraints.addAll(inherited);
            ofInheritedFrom.putAll(InheritedConstraints.dependencies(was.id(), inherited, from));
            left = alone(was).withConstraints(constraints);
            standingFrom.put(left.id(), left);
            was.hierarchy().inheritedIndexes().forEach(index -> stand(standingFrom, index));
        }
        if (!becomes.hierarchy().parents().isEmpty()) {
            joining.add(becomes);
            join(left, becomes);
        }
    }

    /** What a table has from its parents, and as its own once it has left. */
    private List<Constraint> left(Table was) {
        Set<ObjectId> taken = innerKeys.takenFrom(was);
        // a copy of such a key would go on holding what it points to
        Set<QualifiedName> above = names(families.partitionedAbove(was));
        holdingKeys.stream().filter(key -> above.contains(key.name())).forEach(taken::add);
        takenKeys.addAll(taken);
        List<String> definitions = taken.stream()
                .flatMap(key -> from.constraint(key).stream())
                .map(Constraint::definition)
                .toList();
        return was.hierarchy().inheritedConstraints().stream()
                .filter(each -> !definitions.contains(each.definition()))
                .toList();
    }

    /**
     * What a column has from two parents neither can change while it has it from the other; what it has from its parents before
     * or in the end only, it can get another type while it is on its own.
     */
    private boolean isRetypedApart(Column column, Table was, Table becomes) {
        long parents = parentsWith(column, was, from);
        boolean comesOrGoes = (parents == 0) != (parentsWith(column, becomes, to) == 0);
        return (parents > 1 || comesOrGoes)
                && becomes.column(column.name())
                        .filter(each ->
                                ColumnDiffer.retypes(column, each) || moves(ObjectId.column(was.name(), column.name())))
                        .isPresent();
    }

    private static long parentsWith(Column column, Table table, Schema schema) {
        return table.hierarchy().parents().stream()
                .filter(parent -> schema.table(parent)
                        .flatMap(each -> each.column(column.name()))
                        .isPresent())
                .count();
    }

    /** Whether a column that keeps its type gets another one on the way. */
    private boolean moves(ObjectId column) {
        return together().moves(column);
    }

    /** It is seldom that anybody has to know. */
    private Rebuilding together() {
        if (together == null) {
            together = Rebuilding.of(from, to, differs, Set.of());
        }
        return together;
    }

    /** A table whose rows are elsewhere in the end is another table, which lets go of its children. */
    private boolean isMadeAgain(QualifiedName parent) {
        Optional<String> was = from.table(parent).map(table -> server(table, from));
        Optional<String> becomes = to.table(parent).map(table -> server(table, to));
        return was.isPresent() && becomes.isPresent() && !was.equals(becomes);
    }

    /** The definition of the server that has its rows; nothing if they are here. */
    private static String server(Table table, Schema schema) {
        ForeignData foreign = table.options().foreign();
        return foreign == null
                ? ""
                : schema.find(Server.id(foreign.server()))
                        .map(Server.class::cast)
                        .map(Server::definition)
                        .orElse(foreign.server());
    }

    private void join(Table left, Table becomes) {
        // what PostgreSQL can't alter stays as it is, since it isn't compared later on
        boolean alterable = !becomes.hierarchy().isPartitioned();
        List<Constraint> taken = new ArrayList<>();
        for (Constraint inherited : becomes.hierarchy().inheritedConstraints()) {
            if (inherited.type() == Constraint.Type.CHECK) {
                taken.add(inherited);
            } else {
                likely(left, becomes, inherited)
                        .map(own -> alterable ? own.withIndex(inherited.index()) : own)
                        .ifPresent(taken::add);
            }
        }
        List<Constraint> constraints = new ArrayList<>(becomes.constraints());
        constraints.addAll(taken);
        standingTo.put(becomes.id(), alone(becomes).withConstraints(constraints));
        ofInheritedTo.putAll(InheritedConstraints.dependencies(becomes.id(), taken, to));
        Set<ObjectId> indexes = new HashSet<>();
        for (Index inherited : becomes.hierarchy().inheritedIndexes()) {
            own(left.name())
                    .filter(index ->
                            !indexes.contains(index.id()) && to.find(index.id()).isEmpty())
                    .filter(index -> IndexDiffer.unnamed(index).equals(IndexDiffer.unnamed(inherited)))
                    // of two that are equal the one that has the name already
                    .min(Comparator.comparing(index -> !index.name().equals(inherited.name())))
                    .ifPresent(index -> {
                        indexes.add(index.id());
                        stand(standingTo, alterable ? inherited.withName(index.name()) : index);
                    });
        }
    }

    private Stream<Index> own(QualifiedName table) {
        return standingFrom.values().stream()
                .filter(Index.class::isInstance)
                .map(Index.class::cast)
                .filter(index -> index.table().equals(table));
    }

    /** A key that the table has and the parent takes over, under whatever name. */
    private static Optional<Constraint> likely(Table left, Table becomes, Constraint inherited) {
        return left.constraints().stream()
                .filter(each -> each.type() == inherited.type()
                        && each.definition().equals(inherited.definition())
                        && becomes.constraint(each.name()).isEmpty())
                .findFirst();
    }

    /** What a table has as its own, and then from its parents: they take it over. */
    private void adopt(Table was, Table becomes) {
        List<Constraint> constraints = new ArrayList<>(was.constraints());
        for (Constraint inherited : becomes.hierarchy().inheritedConstraints()) {
            boolean comes = was.hierarchy().inheritedConstraints().stream()
                    .noneMatch(each -> each.definition().equals(inherited.definition()));
            if (comes && inherited.type() != Constraint.Type.CHECK) {
                likely(was, becomes, inherited).ifPresent(constraints::remove);
            }
        }
        if (constraints.size() != was.constraints().size()) {
            standingFrom.put(was.id(), was.withConstraints(constraints));
        }
        for (Index inherited : becomes.hierarchy().inheritedIndexes()) {
            boolean comes = was.hierarchy().inheritedIndexes().stream()
                    .noneMatch(each -> IndexDiffer.unnamed(each).equals(IndexDiffer.unnamed(inherited)));
            if (comes) {
                own(was.name())
                        .filter(index -> to.find(index.id()).isEmpty()
                                && IndexDiffer.unnamed(index).equals(IndexDiffer.unnamed(inherited)))
                        .findFirst()
                        .ifPresent(index -> standingFrom.remove(index.id()));
            }
        }
    }

    private void share(SharedChecks checks) {
        ObjectId id = checks.table();
        standingFrom.computeIfPresent(id, (key, table) -> SharedChecks.own((Table) table, checks.before()));
        standingTo.computeIfPresent(id, (key, table) -> SharedChecks.own((Table) table, checks.after()));
        ofInheritedFrom.putAll(InheritedConstraints.dependencies(id, checks.before(), from));
        ofInheritedTo.putAll(InheritedConstraints.dependencies(id, checks.after(), to));
    }

    private void stand(Map<ObjectId, SchemaObject> objects, Index index) {
        objects.put(index.id(), index);
        dependencies.put(index.id(), Set.of(ObjectId.of(Kind.TABLE, index.table())));
    }

    /** A table that is a part of none. */
    static Table alone(Table table) {
        Hierarchy hierarchy = new Hierarchy(table.hierarchy().partitionBy(), List.of(), null);
        return table.withHierarchy(hierarchy)
                .withColumns(table.columns().stream().map(Partings::own).toList());
    }

    private static Column own(Column column) {
        ColumnDetails details = column.details();
        return column.withDetails(
                new ColumnDetails(details.storage(), details.notNullConstraint(), false, details.foreignOptions()));
    }
}
