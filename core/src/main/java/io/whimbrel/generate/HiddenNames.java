package io.whimbrel.generate;

import io.whimbrel.diff.FormerName;
import io.whimbrel.generate.rename.SequencesAside;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the sequences of identity columns, the multirange types and constructors of range types, and the constraints of
 * constraint triggers are called: no schema says it.
 */
final class HiddenNames {

    private static final String SEQUENCES = """
        select 'COLUMN', tn.nspname, t.relname, a.attname, 'SEQUENCE', sn.nspname, s.relname, ''
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
        join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
        join pg_catalog.pg_class t on t.oid = d.refobjid
        join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and d.deptype = 'i'
          and d.refobjsubid > 0
        """;

    private static final String ALL = SEQUENCES + """
        union all
        select 'RANGE', rn.nspname, r.typname, '', 'RANGE', mn.nspname, m.typname, ''
        from pg_catalog.pg_range
        join pg_catalog.pg_type r on r.oid = rngtypid
        join pg_catalog.pg_namespace rn on rn.oid = r.typnamespace
        join pg_catalog.pg_type m on m.oid = rngmultitypid
        join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
        where rn.nspname <> 'pg_catalog'
        union all
        select 'RANGE', rn.nspname, r.typname,
          pg_catalog.concat(d.refobjid = rngtypid, ' ', p.pronargs, ' ', p.provariadic <> 0::pg_catalog.oid),
          'FUNCTION', fn.nspname, p.proname,
          (select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
            from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place))
        from pg_catalog.pg_range
        join pg_catalog.pg_type r on r.oid = rngtypid
        join pg_catalog.pg_namespace rn on rn.oid = r.typnamespace
        join pg_catalog.pg_depend d on d.refobjid in (rngtypid, rngmultitypid) and d.deptype = 'i'
        join pg_catalog.pg_proc p on p.oid = d.objid
        join pg_catalog.pg_namespace fn on fn.oid = p.pronamespace
        where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
          and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
          and rn.nspname <> 'pg_catalog'
        union all
        select 'TRIGGER', tn.nspname, t.relname, g.tgname, 'CONSTRAINT', tn.nspname, t.relname, k.conname
        from pg_catalog.pg_trigger g
        join pg_catalog.pg_constraint k on k.oid = g.tgconstraint and k.contype = 't'
        join pg_catalog.pg_class t on t.oid = g.tgrelid
        join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
        where not g.tgisinternal and g.tgparentid = 0::pg_catalog.oid
        """;

    private HiddenNames() {}

    /**
     * For a column, a trigger, or a range type and what of it is meant, that in the one database and that in the other. The
     * sequence of an identity that the other lacks gets the name that PostgreSQL would give it there, so as to be in nobody's
     * way. A constraint is called as its trigger, which ALTER TRIGGER … RENAME doesn't see to (14 to 18).
     *
     * @param newSequences those of the other that are gone when the identity comes back, so that their names are free
     * @param follows whether a column got another name, or its table did, so that its sequence gets one, too
     */
    static Map<ObjectId, Map.Entry<ObjectId, ObjectId>> of(
            Connection some, Connection other, Set<QualifiedName> newSequences, Predicate<ObjectId> follows)
            throws SQLException {
        Map<ObjectId, ObjectId> hidden = read(some, ALL);
        Map<ObjectId, ObjectId> others = read(other, ALL);
        Set<QualifiedName> taken = relations(other);
        taken.removeAll(newSequences);
        // the sequence of an identity that is new is named by PostgreSQL once more
        others.forEach((id, sequence) -> {
            if (id.kind() == Kind.COLUMN && !hidden.containsKey(id)) {
                taken.remove(sequence.name());
            }
        });
        Map<ObjectId, Map.Entry<ObjectId, ObjectId>> both = new TreeMap<>();
        Map<ObjectId, Map.Entry<ObjectId, ObjectId>> usual = new TreeMap<>();
        Set<ObjectId> names = new HashSet<>();
        hidden.forEach((id, each) -> {
            ObjectId becomes = id.kind() == Kind.TRIGGER ? ObjectId.constraint(id.name(), id.part()) : others.get(id);
            if (becomes != null) {
                both.put(id, Map.entry(each, becomes));
            } else if (id.kind() == Kind.RANGE) {
                both.put(id, Map.entry(each, aside(id, each, Set.of(hidden, others))));
            } else if (id.kind() == Kind.COLUMN) {
                usual(id, taken).filter(names::add).ifPresent(name -> usual.put(id, Map.entry(each, name)));
            }
        });
        Set<QualifiedName> inTheWay = relations(some);
        both.forEach((id, each) -> leave(id, each, follows, inTheWay));
        haveAnyWay(usual, inTheWay, follows);
        both.putAll(usual);
        return both;
    }

    /**
     * What the sequences of identity columns are called in both databases, and all relations.
     *
     * @param schema what the first database is: without identities there is nothing to ask
     */
    static SequencesAside.Sequences sequences(Connection some, Schema schema, Connection other) throws SQLException {
        boolean none = schema.all(Table.class).stream()
                .flatMap(table -> table.columns().stream())
                .allMatch(column -> column.identity() == null);
        return none
                ? new SequencesAside.Sequences(Map.of(), Map.of(), Set.of(), Set.of())
                : new SequencesAside.Sequences(
                        read(some, SEQUENCES), read(other, SEQUENCES), relations(some), relations(other));
    }

    /** Leaves the usual names that are free by then, since whoever has them gets another. */
    private static void haveAnyWay(
            Map<ObjectId, Map.Entry<ObjectId, ObjectId>> usual,
            Set<QualifiedName> relations,
            Predicate<ObjectId> follows) {
        boolean fewer = true;
        while (fewer) {
            Set<QualifiedName> inTheWay = new HashSet<>(relations);
            usual.forEach((id, each) -> leave(id, each, follows, inTheWay));
            fewer = usual.values()
                    .removeIf(each -> inTheWay.contains(each.getValue().name()));
        }
    }

    private static void leave(
            ObjectId id, Map.Entry<ObjectId, ObjectId> names, Predicate<ObjectId> follows, Set<QualifiedName> taken) {
        if (id.kind() == Kind.COLUMN && follows.test(id) && !names.getKey().equals(names.getValue())) {
            taken.remove(names.getKey().name());
        }
    }

    /**
     * What is of a range type that the other lacks, for it may be one that left its name to another. PostgreSQL calls the
     * constructors of a range type as that, and those of a multirange type as this.
     */
    private static ObjectId aside(ObjectId range, ObjectId id, Set<Map<ObjectId, ObjectId>> all) {
        boolean ofRange = range.part().startsWith("t ");
        String name = ofRange
                ? range.name().name()
                : FormerName.of(
                        id.name().name(),
                        other -> all.stream()
                                .flatMap(each -> each.values().stream())
                                .anyMatch(each -> each.name().equals(id.name().sibling(other))));
        return new ObjectId(id.kind(), id.name().sibling(name), id.part());
    }

    /** The first that is free; none where PostgreSQL would have to cut something off. */
    private static Optional<ObjectId> usual(ObjectId column, Set<QualifiedName> taken) {
        String name = column.name().name() + "_" + column.part() + "_seq";
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> column.name().sibling(n == 0 ? name : name + n))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .filter(each -> Identifiers.fits(each.name()))
                .map(each -> ObjectId.of(Kind.SEQUENCE, each));
    }

    private static Set<QualifiedName> relations(Connection connection) throws SQLException {
        Set<QualifiedName> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select n.nspname, c.relname
                    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                    where n.nspname <> 'pg_catalog'\
                    """)) {
            while (rows.next()) {
                names.add(new QualifiedName(rows.getString(1), rows.getString(2)));
            }
        }
        return names;
    }

    private static Map<ObjectId, ObjectId> read(Connection connection, String query) throws SQLException {
        Map<ObjectId, ObjectId> hidden = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                hidden.put(id(rows, 1), id(rows, 5));
            }
        }
        return hidden;
    }

    private static ObjectId id(ResultSet rows, int column) throws SQLException {
        return new ObjectId(
                Kind.valueOf(rows.getString(column)),
                new QualifiedName(rows.getString(column + 1), rows.getString(column + 2)),
                rows.getString(column + 3));
    }
}
