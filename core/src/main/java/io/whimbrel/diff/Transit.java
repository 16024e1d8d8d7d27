package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The type that a column has for a while, because its own is dropped and made again.
 *
 * <p>That is what a domain is made of, and text for a composite type or a range, which can be said in no other way.
 */
final class Transit {

    private static final Set<Kind> TYPES = Set.of(Kind.ENUM, Kind.TYPE, Kind.DOMAIN, Kind.RANGE);

    private final Schema from;
    private final Schema to;
    private final Predicate<ObjectId> rebuilt;
    private final Predicate<ObjectId> replaced;

    /**
     * The way through.
     *
     * @param rebuilt which types are dropped and made again
     * @param replaced which enums get a new type, to which their columns move
     */
    Transit(Schema from, Schema to, Predicate<ObjectId> rebuilt, Predicate<ObjectId> replaced) {
        this.from = from;
        this.to = to;
        this.rebuilt = rebuilt;
        this.replaced = replaced;
    }

    /** The type in between, if a column that stays needs one. */
    Optional<Detour> of(ObjectId column) {
        Optional<Column> was = from.column(column);
        if (was.isEmpty() || to.column(column).isEmpty()) {
            return Optional.empty();
        }
        Set<ObjectId> types = typesOf(column, from);
        if (from.table(column.name()).filter(Table::isForeign).isPresent()
                && types.stream().anyMatch(replaced)) {
            return Optional.of(new Detour("text", true));
        }
        boolean returns = types.stream().anyMatch(rebuilt)
                || (types.stream().anyMatch(this::goes)
                        && typesOf(column, to).stream().anyMatch(id -> types.contains(id) && replaced.test(id)));
        String type = was.orElseThrow().type();
        return Optional.of(through(type, types))
                .filter(each -> returns && !each.type().equals(type))
                .or(() -> withoutCollation(column));
    }

    private Optional<Detour> withoutCollation(ObjectId id) {
        Column was = from.column(id).orElseThrow();
        return from.dependenciesOf(id).stream()
                .filter(each -> each.kind() == Kind.COLLATION && rebuilt.test(each))
                .filter(each -> each.name().sql().equals(was.collation()))
                .findFirst()
                .map(each -> new Detour(was.type(), false));
    }

    private Detour through(String type, Set<ObjectId> types) {
        if (types.stream().anyMatch(id -> id.kind() == Kind.RANGE && rebuilt.test(id))) {
            return new Detour("text", true);
        }
        boolean array = type.endsWith("[]");
        String element = array ? type.substring(0, type.length() - 2) : type;
        for (ObjectId id : types) {
            if (id.name().sql().equals(element) && (rebuilt.test(id) || goes(id))) {
                if (id.kind() != Kind.DOMAIN) {
                    return new Detour("text", true);
                }
                String base =
                        from.find(id).map(Domain.class::cast).orElseThrow().type();
                // there are no arrays of arrays, but an array of a domain that is one
                return array && base.endsWith("[]")
                        ? new Detour("text", true)
                        : through(base + (array ? "[]" : ""), types);
            }
        }
        return new Detour(type, false);
    }

    private boolean goes(ObjectId id) {
        return id.kind() != Kind.ENUM && to.find(id).isEmpty();
    }

    /** Whether a column's type is PostgreSQL's own, or a domain over such a one, which it can go to straight away. */
    static boolean isBuiltIn(ObjectId column, Schema schema) {
        return typesOf(column, schema).stream().allMatch(type -> type.kind() == Kind.DOMAIN);
    }

    /** The types of the schema's own that a column is made of, however deep. */
    static Set<ObjectId> typesOf(ObjectId id, Schema schema) {
        Set<ObjectId> types = new TreeSet<>();
        collect(id, schema, types);
        return types;
    }

    private static void collect(ObjectId id, Schema schema, Set<ObjectId> types) {
        for (ObjectId needed : schema.dependenciesOf(id)) {
            if (TYPES.contains(needed.kind()) && types.add(needed)) {
                collect(needed, schema, types);
            }
        }
    }
}
