package io.whimbrel.operation;

import io.whimbrel.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The relations that a database had at one moment: their names, kinds and files. */
final class Relations {

    private record Relation(QualifiedName name, String kind, long file) {}

    private final Map<Long, Relation> byOid = new HashMap<>();

    private Relations() {}

    static Relations of(Connection connection) throws SQLException {
        Relations relations = new Relations();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT c.oid, n.nspname, c.relname, c.relkind, c.relfilenode
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind <> 'c'
                        """)) {
            while (rows.next()) {
                QualifiedName name = new QualifiedName(rows.getString(2), rows.getString(3));
                relations.byOid.put(rows.getLong(1), new Relation(name, rows.getString(4), rows.getLong(5)));
            }
        }
        return relations;
    }

    /** The strongest lock that a session holds on each of these; ACCESS SHARE is left out. */
    Map<QualifiedName, Lock> lockedBy(int pid, Connection observer) throws SQLException {
        Map<QualifiedName, Lock> locks = new TreeMap<>();
        try (java.sql.Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relation, mode FROM pg_locks WHERE granted AND locktype = 'relation' AND pid = "
                                + pid)) {
            while (rows.next()) {
                Relation relation = byOid.get(rows.getLong(1));
                Lock lock = lock(rows.getString(2));
                if (relation != null && lock != Lock.ACCESS_SHARE) {
                    locks.merge(relation.name, lock, (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        }
        return locks;
    }

    /** Whether a relation is an index or a sequence, which goes with the table it is part of. */
    boolean isPart(QualifiedName name) {
        return byOid.values().stream().anyMatch(relation -> relation.name.equals(name) && "iS".contains(relation.kind));
    }

    /** Whether a table that was there, and still is, has another file than then. */
    boolean tablesRewritten(Connection connection) throws SQLException {
        Relations present = of(connection);
        return byOid.entrySet().stream().anyMatch(entry -> {
            Relation now = present.byOid.get(entry.getKey());
            return entry.getValue().kind.equals("r") && now != null && now.file != entry.getValue().file;
        });
    }

    /** Whether the file of an index is gone; a change of type makes the index anew, but may keep the file. */
    boolean indexesRewritten(Connection connection) throws SQLException {
        return !of(connection).indexFiles().containsAll(indexFiles());
    }

    private Set<Long> indexFiles() {
        return byOid.values().stream()
                .filter(relation -> relation.kind.equals("i"))
                .map(Relation::file)
                .collect(Collectors.toSet());
    }

    private static Lock lock(String mode) {
        return Arrays.stream(Lock.values())
                .filter(lock -> lock.mode().equals(mode))
                .findFirst()
                .orElseThrow();
    }
}
