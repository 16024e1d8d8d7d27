package io.whimbrel.plan;

import io.whimbrel.operation.Lock;
import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tables, views, indexes and sequences that a database had at one moment: their names, kinds and files. */
public final class Relations {

    private static final String QUERY = """
            select c.oid, n.nspname, c.relname, c.relkind, c.relfilenode, c.reltablespace, c.relpersistence,
                   coalesce(i.indrelid, 0)
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_index i on i.indexrelid = c.oid
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind <> 'c'
            """;

    private static final String LOCKS = """
            select relation, mode from pg_catalog.pg_locks
            where locktype = 'relation' and pid = %d and database = (
              select oid from pg_catalog.pg_database where datname = current_database()) %s
            """;

    private record Relation(QualifiedName name, String kind, long file, String storage, long table) {

        boolean isTable() {
            return "rpm".contains(kind);
        }
    }

    private final Map<Long, Relation> byOid = new HashMap<>();

    private Relations() {}

    /**
     * Reads them.
     *
     * @param connection the database
     * @return those of its own, not PostgreSQL's
     * @throws SQLException if they can't be read
     */
    public static Relations of(Connection connection) throws SQLException {
        Relations relations = new Relations();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                QualifiedName name = new QualifiedName(rows.getString(2), rows.getString(3));
                String storage = rows.getString(6) + rows.getString(7);
                relations.byOid.put(
                        rows.getLong(1),
                        new Relation(name, rows.getString(4), rows.getLong(5), storage, rows.getLong(8)));
            }
        }
        return relations;
    }

    /**
     * The strongest lock that a session holds on each of these; ACCESS SHARE is left out.
     *
     * @param pid the session
     * @param observer any connection to the database, the session's own among them
     * @return the locks
     * @throws SQLException if they can't be read
     */
    public Map<QualifiedName, Lock> lockedBy(int pid, Connection observer) throws SQLException {
        return locks(LOCKS.formatted(pid, "and granted"), observer);
    }

    /** The locks that a session holds, or waits for. */
    Map<QualifiedName, Lock> wantedBy(int pid, Connection observer) throws SQLException {
        return locks(LOCKS.formatted(pid, ""), observer);
    }

    private Map<QualifiedName, Lock> locks(String query, Connection observer) throws SQLException {
        Map<QualifiedName, Lock> locks = new TreeMap<>();
        try (Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Relation relation = byOid.get(rows.getLong(1));
                Lock lock = Lock.of(rows.getString(2));
                if (relation != null && lock != Lock.ACCESS_SHARE) {
                    locks.merge(relation.name, lock, Lock::stronger);
                }
            }
        }
        return locks;
    }

    /**
     * Whether a relation is an index or a sequence, which goes with the table it is part of.
     *
     * @param name the relation
     * @return false for tables and views, and for what isn't there
     */
    public boolean isPart(QualifiedName name) {
        return byOid.values().stream()
                .anyMatch(relation -> relation.name.equals(name) && "iIS".contains(relation.kind));
    }

    /** Whether a relation holds rows: a table, partitioned or not, or a materialized view. */
    boolean isTable(QualifiedName name) {
        return byOid.values().stream().anyMatch(relation -> relation.name.equals(name) && relation.isTable());
    }

    /**
     * Whether a table that was there, and still is, has another file than then.
     *
     * @param connection the database
     * @return whether any has
     * @throws SQLException if they can't be read
     */
    public boolean tablesRewritten(Connection connection) throws SQLException {
        return !rewritten(of(connection)).isEmpty();
    }

    /** The tables that are there now and later, but have another file then, in the same place. */
    Set<QualifiedName> rewritten(Relations later) {
        return names(byOid, entry -> {
            Relation relation = entry.getValue();
            Relation then = later.byOid.get(entry.getKey());
            return "rm".contains(relation.kind) && then != null && then.file != relation.file;
        });
    }

    /** Those of the tables that only moved to another tablespace, or whose file got or lost its log. */
    Set<QualifiedName> moved(Relations later) {
        return names(byOid, entry -> {
            Relation then = later.byOid.get(entry.getKey());
            return then != null && !then.storage.equals(entry.getValue().storage);
        });
    }

    /**
     * Whether the file of an index is gone; a change of type makes the index anew, but may keep the file.
     *
     * @param connection the database
     * @return whether any is
     * @throws SQLException if they can't be read
     */
    public boolean indexesRewritten(Connection connection) throws SQLException {
        return !of(connection).indexFiles().containsAll(indexFiles());
    }

    /** Those that weren't there earlier. */
    Set<QualifiedName> notIn(Relations earlier) {
        return names(byOid, entry -> !earlier.byOid.containsKey(entry.getKey()));
    }

    /** The tables and views that are gone later. */
    Set<Changes.Gone> gone(Relations later) {
        Set<Changes.Gone> gone = new TreeSet<>();
        byOid.forEach((oid, relation) -> {
            if ("rpmvf".contains(relation.kind) && !later.byOid.containsKey(oid)) {
                gone.add(new Changes.Gone(relation.name, "rp".contains(relation.kind)));
            }
        });
        return gone;
    }

    /** The tables and views that have another name later, by their name now. */
    Map<QualifiedName, QualifiedName> renamed(Relations later) {
        Map<QualifiedName, QualifiedName> renamed = new TreeMap<>();
        byOid.forEach((oid, relation) -> {
            Relation then = later.byOid.get(oid);
            if (then != null && "rpmvf".contains(relation.kind) && !then.name.equals(relation.name)) {
                renamed.put(relation.name, then.name);
            }
        });
        return renamed;
    }

    /** The indexes that are there later but not now, each with the name that its table has now, if it is there. */
    Map<QualifiedName, QualifiedName> builtIndexes(Relations later) {
        Map<QualifiedName, QualifiedName> built = new TreeMap<>();
        later.byOid.forEach((oid, index) -> {
            Relation table = byOid.get(index.table);
            if (table != null && index.kind.equals("i") && !byOid.containsKey(oid)) {
                built.put(index.name, table.name);
            }
        });
        return built;
    }

    /** The name of the relation of an OID. */
    Optional<QualifiedName> name(long oid) {
        return Optional.ofNullable(byOid.get(oid)).map(Relation::name);
    }

    /**
     * What holds rows.
     *
     * @return all tables, partitioned or not, and materialized views
     */
    public Set<QualifiedName> tables() {
        return names(byOid, entry -> entry.getValue().isTable());
    }

    /** The tables that can be written to. */
    Set<QualifiedName> ordinaryTables() {
        return names(byOid, entry -> "rp".contains(entry.getValue().kind));
    }

    private static Set<QualifiedName> names(Map<Long, Relation> all, Predicate<Map.Entry<Long, Relation>> chosen) {
        return all.entrySet().stream()
                .filter(chosen)
                .map(entry -> entry.getValue().name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> indexFiles() {
        return byOid.values().stream()
                .filter(relation -> relation.kind.equals("i"))
                .map(Relation::file)
                .collect(Collectors.toSet());
    }
}
