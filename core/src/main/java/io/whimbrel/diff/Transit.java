package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The type that a column has for a while, because its own is dropped and made again.
 *
 * <p>That is what a domain is made of, and text for a composite type or a range, which can be said in no other way; jsonb where
 * fields have other places by then. A column that holds rows of a table makes room likewise while that table is changed.
 */
final class Transit {

    private static final Set<Kind> TYPES = Set.of(Kind.ENUM, Kind.TYPE, Kind.DOMAIN, Kind.RANGE);

    private final Schema from;
    private final Schema to;
    private final Predicate<ObjectId> rebuilt;
    private final Predicate<ObjectId> replaced;
    private final Predicate<ObjectId> rewritten;

    /**
     * The way through.
     *
     * @param rebuilt which types are dropped and made again
     * @param replaced which enums get a new type, to which their columns move
     * @param rewritten of which tables PostgreSQL writes the rows anew
     */
    Transit(
            Schema from,
            Schema to,
            Predicate<ObjectId> rebuilt,
            Predicate<ObjectId> replaced,
            Predicate<ObjectId> rewritten) {
        this.from = from;
        this.to = to;
        this.rebuilt = rebuilt;
        this.replaced = replaced;
        this.rewritten = rewritten;
    }

    /** The type in between, if a column that stays needs one. */
    Optional<Detour> of(ObjectId column) {
        Optional<Column> was = from.column(column);
        if (was.isEmpty() || to.column(column).isEmpty()) {
            return Optional.empty();
        }
        Set<ObjectId> types = typesOf(column, from);
        boolean foreign = from.table(column.name()).filter(Table::isForeign).isPresent();
        if ((foreign && types.stream().anyMatch(replaced)) || leavesRows(column, foreign)) {
            return Optional.of(printed(column, foreign));
        }
        boolean returns = types.stream().anyMatch(rebuilt)
                || (types.stream().anyMatch(this::goes)
                        && typesOf(column, to).stream().anyMatch(id -> types.contains(id) && replaced.test(id)));
        String type = was.orElseThrow().type();
        return Optional.of(through(type, types))
                .filter(each -> returns && !each.type().equals(type))
                .map(each -> each.printed() || isOfArrays(column) ? printed(column, foreign) : each)
                .or(() -> withoutCollation(column));
    }

    /** Whether it holds rows of a table or view that is made again, or stores rows of one that is written anew. */
    private boolean leavesRows(ObjectId column, boolean foreign) {
        Set<QualifiedName> becomes = MadeOf.all(column, to).stream()
                .filter(MadeOf::hasRows)
                .map(ObjectId::name)
                .collect(Collectors.toSet());
        return MadeOf.all(column, from).stream()
                .filter(id -> MadeOf.hasRows(id) && becomes.contains(id.name()))
                .anyMatch(id -> rebuilt.test(id) || to.find(id).isEmpty() || (!foreign && rewritten.test(id)));
    }

    /** Nobody writes the rows of a foreign table in another form. */
    private Detour printed(ObjectId column, boolean foreign) {
        return !foreign && Reshaped.needsNames(column, from, to, rebuilt) ? Detour.JSON : Detour.TEXT;
    }

    /** Whether it becomes an array of a domain that is one, which nothing else than that domain can say. */
    private boolean isOfArrays(ObjectId column) {
        String base = Comparison.baseOf(to.column(column).orElseThrow().type(), to);
        return base.endsWith("[]")
                && to.typeNamed(Domain.class, base.substring(0, base.length() - 2))
                        .isPresent();
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
            return Detour.TEXT;
        }
        boolean array = type.endsWith("[]");
        String element = array ? type.substring(0, type.length() - 2) : type;
        for (ObjectId id : types) {
            if (id.name().sql().equals(element) && (rebuilt.test(id) || goes(id))) {
                if (id.kind() != Kind.DOMAIN) {
                    return Detour.TEXT;
                }
                String base =
                        from.find(id).map(Domain.class::cast).orElseThrow().type();
                // there are no arrays of arrays, but an array of a domain that is one
                return array && base.endsWith("[]") ? Detour.TEXT : through(base + (array ? "[]" : ""), types);
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

    /** Whether it is a type of its own, which others name and never mistake for another. */
    static boolean isType(ObjectId id) {
        return TYPES.contains(id.kind());
    }

    /** The types of the schema's own that a column needs, however deep, those that its default says too. */
    static Set<ObjectId> typesOf(ObjectId id, Schema schema) {
        return MadeOf.reached(id, schema, (user, needed) -> isType(needed));
    }
}
