package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.EventTrigger;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Ownership;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.RowSecurity;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Sequence;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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

/**
 * A schema on the way from one to another, where some partitioned tables are plain ones.
 *
 * <p>Such a table has its columns there, and nothing else; its partitions aren't there, but for those that become tables of
 * their own, or have been. What hangs on it, or depends on it or on what isn't there, isn't there either, so that it goes
 * and comes but once; nor is an event trigger that comes or goes, which would fire on the rest of the way.
 */
final class Interim {

    private final Schema schema;
    private final Schema other;
    private final Schema standing;
    private final Set<QualifiedName> plain;
    private final Dependents dependents;
    private final Map<ObjectId, SchemaObject> objects;
    private final Set<ObjectId> left = new TreeSet<>();
    private final Set<ObjectId> defaultsLeft = new TreeSet<>();
    private final Deque<ObjectId> pending = new ArrayDeque<>();

    private Interim(Schema schema, Schema other, Schema standing, Set<QualifiedName> plain) {
        this.schema = schema;
        this.other = other;
        this.standing = standing;
        this.plain = new TreeSet<>(plain);
        this.dependents = new Dependents(schema);
        this.objects = new TreeMap<>(schema.objects());
    }

    /** The first one on the way: no longer what is, where tables are partitioned that shall be plain. */
    static Schema behind(Schema from, Schema to, Set<QualifiedName> tables, List<Differ<?>> differs) {
        Set<QualifiedName> plain = partitioned(tables, from);
        if (plain.isEmpty()) {
            return from;
        }
        Partings partings = Partings.of(from, withPlain(plain, to), differs);
        return new Interim(from, to, partings.from(), plain).without(partings.leaving());
    }

    /** The last one on the way: not yet what shall be, where tables are to be partitioned. */
    static Schema before(Schema to, Schema from, Set<QualifiedName> tables, List<Differ<?>> differs) {
        Set<QualifiedName> plain = partitioned(tables, to);
        if (plain.isEmpty()) {
            return to;
        }
        Partings partings = Partings.of(from, to, differs);
        return new Interim(to, from, partings.to(), plain).without(partings.joining());
    }

    private static Set<QualifiedName> partitioned(Set<QualifiedName> tables, Schema schema) {
        return tables.stream()
                .filter(name -> schema.table(name)
                        .filter(table -> table.hierarchy().isPartitioned())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** The same schema, of which the parts of those tables are made again. */
    private static Schema withPlain(Set<QualifiedName> tables, Schema schema) {
        Map<ObjectId, SchemaObject> objects = new TreeMap<>(schema.objects());
        tables.forEach(name -> schema.table(name)
                .ifPresent(table -> objects.put(
                        table.id(),
                        table.withHierarchy(new Hierarchy(
                                null,
                                table.hierarchy().parents(),
                                table.hierarchy().bounds())))));
        return schema.with(objects.values());
    }

    private Schema without(List<Table> parting) {
        Families families = new Families(schema);
        Families remaining = new Families(standing);
        Set<QualifiedName> parts = names(plain.stream()
                .flatMap(name -> families.descendants(name).stream())
                .toList());
        Set<QualifiedName> going = names(plain.stream()
                .flatMap(name -> remaining.descendants(name).stream())
                .toList());
        plain.removeAll(going);
        going.forEach(this::leave);
        names(parting).stream()
                .filter(name -> parts.contains(name) && !going.contains(name) && !plain.contains(name))
                .forEach(this::stand);
        plain.forEach(this::bare);
        schema.all(EventTrigger.class).stream()
                .filter(each -> !Optional.of(each).equals(other.find(each.id())))
                .forEach(each -> leave(each.id()));
        while (!pending.isEmpty()) {
            follow(pending.remove());
        }
        return built();
    }

    private static Set<QualifiedName> names(Collection<Table> tables) {
        return tables.stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void leave(ObjectId id) {
        if (left.add(id)) {
            pending.add(id);
        }
    }

    private void leave(QualifiedName table) {
        Table part = schema.table(table).orElseThrow();
        leave(part.id());
        part.parts().forEach(this::leave);
    }

    /** A part that is a table of its own on the other side: keys that it has from above come and go with that. */
    private void stand(QualifiedName name) {
        ObjectId id = ObjectId.of(Kind.TABLE, name);
        Table table = standing.table(name).orElseThrow();
        objects.put(id, table);
        // no dependency of the schema tells what is inherited
        table.constraints().stream()
                .filter(key -> key.references() != null && plain.contains(key.references()))
                .forEach(key -> leave(ObjectId.constraint(name, key.name())));
        standing.all(Index.class).stream()
                .filter(index -> index.table().equals(name))
                .forEach(index -> objects.put(index.id(), index));
        for (Table each : schema.all(Table.class)) {
            each.constraints().stream()
                    .filter(key -> name.equals(key.references()) && !each.name().equals(name))
                    .forEach(key -> leave(ObjectId.constraint(each.name(), key.name())));
        }
    }

    private void bare(QualifiedName name) {
        Table table = schema.table(name).orElseThrow();
        boolean stays = other.table(name)
                .map(Table::hierarchy)
                .filter(place -> place.parents().equals(table.hierarchy().parents())
                        && Objects.equals(place.bounds(), table.hierarchy().bounds()))
                .isPresent();
        objects.put(table.id(), bare(stays ? table : Partings.alone(table)));
        table.constraints().forEach(each -> leave(ObjectId.constraint(name, each.name())));
        pending.add(table.id());
        table.columns().forEach(column -> pending.add(ObjectId.column(name, column.name())));
    }

    private static Table bare(Table table) {
        Hierarchy place = new Hierarchy(
                null, table.hierarchy().parents(), table.hierarchy().bounds());
        TableOptions options = new TableOptions(
                Map.of(),
                table.options().accessMethod(),
                ReplicaIdentity.DEFAULT,
                RowSecurity.OFF,
                null,
                null,
                place.isPartition() ? table.options().inheritedTriggers() : Map.of());
        List<Column> columns = table.columns().stream()
                .map(column -> checked(column).withComment(null))
                .toList();
        return new Table(table.name(), columns, List.of(), table.unlogged(), null, options, place);
    }

    /** Rows that were there before a NOT NULL that isn't valid may break it. */
    static Column checked(Column column) {
        ColumnDetails details = column.details();
        return details.notNullConstraint().notValid()
                ? column.withDetails(new ColumnDetails(
                        details.storage(), NotNullConstraint.USUAL, details.inherited(), details.foreignOptions()))
                : column;
    }

    /** What depends on something that is plain meanwhile, or isn't there. */
    private void follow(ObjectId id) {
        for (ObjectId dependent : dependents.of(id)) {
            switch (dependent.kind()) {
                case VIEW, MATERIALIZED_VIEW, INDEX, STATISTICS, TRIGGER, RULE, POLICY, PUBLISHED_TABLE ->
                    leave(dependent);
                case CONSTRAINT -> {
                    if (schema.constraint(dependent).isPresent()) {
                        leave(dependent);
                    }
                }
                case FUNCTION, OPERATOR, CAST, EVENT_TRIGGER -> {
                    if (left.contains(id)) {
                        leave(dependent);
                    }
                }
                case COLUMN -> {
                    if (left.contains(id)) {
                        defaultsLeft.add(dependent);
                    }
                }
                default -> {}
            }
        }
    }

    private Schema built() {
        List<SchemaObject> kept = new ArrayList<>();
        for (SchemaObject object : objects.values()) {
            if (!isLeft(object)) {
                kept.add(built(object));
            }
        }
        Map<ObjectId, Set<ObjectId>> dependencies = new HashMap<>();
        for (SchemaObject object : kept) {
            if (object instanceof Index index && schema.find(index.id()).isEmpty()) {
                dependencies.put(index.id(), new HashSet<>(standing.dependenciesOf(index.id())));
            }
        }
        schema.dependencies().forEach((id, needed) -> {
            if (!isLeft(id)) {
                dependencies.put(
                        id, needed.stream().filter(each -> !isLeft(each)).collect(Collectors.toSet()));
            }
        });
        return schema.with(kept, dependencies);
    }

    private SchemaObject built(SchemaObject object) {
        if (object instanceof Table table) {
            return table.withConstraints(constraints(table))
                    .withColumns(table.columns().stream()
                            .map(column -> defaultsLeft.contains(ObjectId.column(table.name(), column.name()))
                                    ? column.withDefault(null)
                                    : column)
                            .toList());
        }
        return object instanceof Sequence sequence ? built(sequence) : object;
    }

    private Sequence built(Sequence sequence) {
        ObjectId owner = sequence.ownedBy();
        return owner != null && isLeft(owner)
                ? new Sequence(sequence.name(), sequence.options(), null, sequence.unlogged(), sequence.comment())
                : sequence;
    }

    private List<Constraint> constraints(Table table) {
        return table.constraints().stream()
                .filter(each -> !left.contains(ObjectId.constraint(table.name(), each.name())))
                .toList();
    }

    private boolean isLeft(SchemaObject object) {
        if (object instanceof Ownership ownership) {
            return isLeft(ownership.object());
        }
        if (object instanceof Privileges privileges) {
            return isLeft(privileges.object()) || isLeft(privileges.holder());
        }
        return isLeft(object.id());
    }

    private boolean isLeft(ObjectId id) {
        return left.contains(id)
                || (id.kind() == Kind.COLUMN
                        && (left.contains(ObjectId.of(Kind.VIEW, id.name()))
                                || left.contains(ObjectId.of(Kind.MATERIALIZED_VIEW, id.name()))));
    }
}
