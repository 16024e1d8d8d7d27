package io.whimbrel.schema;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a database is, as the catalogs tell it: an immutable value.
 *
 * <p>Two schemas are equal exactly when there is nothing to migrate. The dependencies follow from the
 * objects and take no part in it.
 */
public final class Schema implements Serializable {

    private static final long serialVersionUID = 2L;

    private static final Schema EMPTY = new Schema(List.of(), Map.of());

    private static final TreeSet<ObjectId> NONE = new TreeSet<>();

    private final TreeMap<ObjectId, SchemaObject> objects = new TreeMap<>();
    private final TreeMap<ObjectId, TreeSet<ObjectId>> dependencies = new TreeMap<>();
    private final TreeMap<ObjectId, TreeSet<ObjectId>> unsaidRows = new TreeMap<>();

    /** Found once for each type that is asked for: not among thousands of objects for each of them. */
    private transient @Nullable Map<Class<?>, List<? extends SchemaObject>> byType;

    /**
     * A schema of some objects.
     *
     * @param objects the objects; no two may have one identity
     * @param dependencies for an object or a part of one (a column, a constraint), what it can't be
     *     without, directly; a part needn't say that it depends on its whole
     */
    public Schema(Collection<? extends SchemaObject> objects, Map<ObjectId, ? extends Set<ObjectId>> dependencies) {
        this(objects, dependencies, Map.of());
    }

    /**
     * A schema of some objects, some of which make rows of types that their texts don't say.
     *
     * @param objects the objects; no two may have one identity
     * @param dependencies for an object or a part of one, what it can't be without, directly
     * @param unsaidRows for an object or a part of one, the types that {@link #unsaidRowsOf} tells
     */
    public Schema(
            Collection<? extends SchemaObject> objects,
            Map<ObjectId, ? extends Set<ObjectId>> dependencies,
            Map<ObjectId, ? extends Set<ObjectId>> unsaidRows) {
        for (SchemaObject object : objects) {
            if (this.objects.put(object.id(), object) != null) {
                throw new IllegalArgumentException("twice in one schema: " + object.id());
            }
        }
        dependencies.forEach((id, needed) -> this.dependencies.put(id, new TreeSet<>(needed)));
        unsaidRows.forEach((id, types) -> this.unsaidRows.put(id, new TreeSet<>(types)));
    }

    /**
     * Other objects, that depend on each other as these do.
     *
     * @param others the objects
     * @return a schema of them
     */
    public Schema with(Collection<? extends SchemaObject> others) {
        return with(others, dependencies);
    }

    /**
     * Other objects with their own dependencies.
     *
     * @param others the objects
     * @param theirs for an object or a part of one, what it can't be without, directly
     * @return a schema of them
     */
    public Schema with(Collection<? extends SchemaObject> others, Map<ObjectId, ? extends Set<ObjectId>> theirs) {
        return new Schema(others, theirs, unsaidRows);
    }

    /**
     * The schema of an empty database.
     *
     * @return a schema without objects
     */
    public static Schema empty() {
        return EMPTY;
    }

    /**
     * All objects.
     *
     * @return the objects by identity, unmodifiable
     */
    public SortedMap<ObjectId, SchemaObject> objects() {
        return Collections.unmodifiableSortedMap(objects);
    }

    /**
     * The objects of one type.
     *
     * @param type the record, such as {@code Table.class}
     * @param <T> that record
     * @return the objects in the order of their identities
     */
    @SuppressWarnings("unchecked") // each list holds what its key says
    public synchronized <T extends SchemaObject> List<T> all(Class<T> type) {
        if (byType == null) {
            byType = new HashMap<>();
        }
        return (List<T>) byType.computeIfAbsent(
                type,
                key -> objects.values().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }

    /**
     * The object of an identity.
     *
     * @param id the identity of a whole object
     * @return the object, if there is one
     */
    public Optional<SchemaObject> find(ObjectId id) {
        return Optional.ofNullable(objects.get(id));
    }

    /**
     * The object of a sort that columns name as their type.
     *
     * @param sort the record, such as {@code Domain.class}
     * @param type the type, by {@code format_type}, without brackets or modifiers
     * @param <T> that record
     * @return the object, if there is one
     */
    public <T extends SchemaObject> Optional<T> typeNamed(Class<T> sort, String type) {
        return all(sort).stream()
                .filter(each -> each.id().name().sql().equals(type))
                .findFirst();
    }

    /**
     * The column of an identity.
     *
     * @param id the identity of a column of a table
     * @return the column, if there is one
     */
    public Optional<Column> column(ObjectId id) {
        return table(id.name()).flatMap(table -> table.column(id.part()));
    }

    /**
     * The constraint of an identity.
     *
     * @param id the identity of a constraint of a table
     * @return the constraint, if there is one
     */
    public Optional<Constraint> constraint(ObjectId id) {
        return table(id.name()).flatMap(table -> table.constraint(id.part()));
    }

    /**
     * The table of a name.
     *
     * @param name the table's name
     * @return the table, if there is one
     */
    public Optional<Table> table(QualifiedName name) {
        return find(ObjectId.of(Kind.TABLE, name)).map(Table.class::cast);
    }

    /**
     * What an object or a part of one can't be without, directly.
     *
     * @param id an identity
     * @return the identities of what it depends on, unmodifiable
     */
    public Set<ObjectId> dependenciesOf(ObjectId id) {
        return Collections.unmodifiableSet(dependencies.getOrDefault(id, NONE));
    }

    /**
     * Of which types an object or a part of one makes rows without saying so: {@code ROW(1, 2)} without a cast, in a default, a
     * check or a view, gets its type from what takes it, such as a function. A text doesn't tell such a row from one of no type.
     *
     * @param id an identity
     * @return the identities of the tables and composite types, unmodifiable
     * @see <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-ROW-CONSTRUCTORS">Row Constructors</a>
     */
    public Set<ObjectId> unsaidRowsOf(ObjectId id) {
        return Collections.unmodifiableSet(unsaidRows.getOrDefault(id, NONE));
    }

    /**
     * All direct dependencies.
     *
     * @return for an identity, what it depends on; unmodifiable
     */
    public Map<ObjectId, Set<ObjectId>> dependencies() {
        return Collections.unmodifiableMap(dependencies);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that && objects.equals(that.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return "Schema" + objects.keySet();
    }
}
