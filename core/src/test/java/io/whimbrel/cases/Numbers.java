package io.whimbrel.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns that sequences number: one that comes to be numbered must get no number that a row has already. */
final class Numbers {

    /** Each column by its sequence, with the query that tells whether the next number is behind a row's. */
    private static final String NUMBERED = """
        select pg_catalog.format('%I.%I.%I by %s', n.nspname, c.relname, a.attname,
            case when a.attidentity <> '' then 'itself' else d.sequence::pg_catalog.regclass::pg_catalog.text end),
          pg_catalog.format('select case when _bounds.seqcycle then false when _bounds.seqincrement > 0
              then (select max(%1$I) from %2$s where %1$I <= _bounds.seqmax) >= _counter.last_value + case when _counter.is_called then _bounds.seqincrement else 0 end
              else (select min(%1$I) from %2$s where %1$I >= _bounds.seqmin) <= _counter.last_value + case when _counter.is_called then _bounds.seqincrement else 0 end end
              from %3$s _counter, pg_catalog.pg_sequence _bounds where _bounds.seqrelid = %4$s',
            a.attname, c.oid::pg_catalog.regclass, d.sequence::pg_catalog.regclass, d.sequence)
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join lateral (
          select i.objid as sequence from pg_catalog.pg_depend i
          join pg_catalog.pg_class s on s.oid = i.objid and s.relkind = 'S'
          where i.refobjid = c.oid and i.refobjsubid = a.attnum and i.deptype = 'i'
          union
          select e.refobjid from pg_catalog.pg_attrdef f
          join pg_catalog.pg_depend e on e.objid = f.oid and e.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
          join pg_catalog.pg_class s on s.oid = e.refobjid and s.relkind = 'S'
          where f.adrelid = c.oid and f.adnum = a.attnum) d on true
        where c.oid >= 16384 and c.relkind in ('r', 'p') and a.atttypid in (20, 21, 23)
          and not exists (
            select from pg_catalog.pg_inherits h join pg_catalog.pg_class b on b.oid = h.inhrelid and b.relkind = 'f'
            where h.inhparent = c.oid
              or h.inhparent in (select t.relid::pg_catalog.oid from pg_catalog.pg_partition_tree(c.oid) t))
        """;

    private static final String SEQUENCES = "select exists (select from pg_catalog.pg_class where relkind = 'S')";

    private Numbers() {}

    /** Whether each column that is numbered has a number already that is still to be given. */
    static Map<String, Boolean> collide(Connection connection) throws SQLException {
        Map<String, Boolean> collide = new TreeMap<>();
        if (!haveSequences(connection)) {
            return collide;
        }
        Map<String, String> queries = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NUMBERED)) {
            while (rows.next()) {
                queries.put(rows.getString(1), rows.getString(2));
            }
        }
        for (Map.Entry<String, String> each : queries.entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(each.getValue())) {
                rows.next();
                collide.put(each.getKey(), rows.getBoolean(1));
            }
        }
        return collide;
    }

    /** Most cases have none, and the planner thinks about the other query for longer than a case runs. */
    private static boolean haveSequences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** Those that weren't numbered so before. */
    static List<String> collidingAnew(Map<String, Boolean> before, Map<String, Boolean> after) {
        return after.keySet().stream()
                .filter(column -> after.get(column) && !before.containsKey(column))
                .toList();
    }
}
