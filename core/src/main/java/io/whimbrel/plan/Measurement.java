package io.whimbrel.plan;

import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.Lock;
import io.whimbrel.run.Surrounding;
import io.whimbrel.run.Turn;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.postgresql.PGConnection;

/**
 * Sees what statements do, while they run on a scratch database in the steps that a runner makes.
 *
 * <p>Locks are read from pg_locks within the transaction, rewrites from the tables' files, scans from the
 * transaction's statistics, all else from the catalogs before and after.
 */
public final class Measurement implements Surrounding {

    private static final String SCANS = """
            select relid, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_catalog.pg_stat_xact_user_tables
            """;

    private final ScratchDatabase scratch;
    private final Connection connection;
    private final Predicate<Turn> chosen;
    private final List<Optional<Measured>> found = new ArrayList<>();

    /**
     * A measurement of the statements of one migration.
     *
     * @param scratch the scratch database
     * @param connection the connection that they run on
     * @param chosen which of them to measure
     */
    public Measurement(ScratchDatabase scratch, Connection connection, Predicate<Turn> chosen) {
        this.scratch = scratch;
        this.connection = connection;
        this.chosen = chosen;
    }

    /**
     * What each statement did.
     *
     * @return in their order; empty for those that weren't chosen
     */
    public List<Optional<Measured>> found() {
        return List.copyOf(found);
    }

    @Override
    public void around(Turn turn, Work work) throws SQLException {
        if (!chosen.test(turn)) {
            work.run();
            found.add(Optional.empty());
        } else if (!turn.inTransaction()) {
            found.add(Optional.of(outside(work)));
        } else if (turn.operation() instanceof ExecuteSql) {
            found.add(Optional.of(tried(work)));
        } else {
            found.add(Optional.of(within(work)));
        }
    }

    private Measured outside(Work work) throws SQLException {
        Catalogs from = Catalogs.of(connection);
        Map<QualifiedName, Lock> locks = new OutsideWatch(scratch, from.relations(), pid()).run(work);
        Catalogs to = Catalogs.of(connection);
        Changes changes = from.changes(to);
        Set<QualifiedName> rewritten = from.relations().rewritten(to.relations());
        return new Measured(locks, Set.of(), rewritten, Map.of(), Set.of(), changes, false);
    }

    /** Statements tell by themselves what they do with rows, and whether they cascade, when they run again. */
    private Measured tried(Work work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        Set<QualifiedName> tables = Relations.of(connection).tables();
        Measured measured = within(work);
        Trial trial = new Trial(connection, measured, tables);
        if (!trial.isNeeded()) {
            return measured;
        }
        connection.rollback(savepoint);
        Measured told = measured.with(trial.rows(work), trial.cascades(work));
        work.run();
        return told;
    }

    private Measured within(Work work) throws SQLException {
        Catalogs from = Catalogs.of(connection);
        Map<QualifiedName, Lock> held = from.relations().lockedBy(pid(), connection);
        Map<Long, Long> read = scans();
        work.run();
        Map<QualifiedName, Lock> locks = from.relations().lockedBy(pid(), connection);
        locks.entrySet().removeIf(lock -> held.get(lock.getKey()) == lock.getValue());
        Set<QualifiedName> scanned = scanned(read, from.relations());
        Catalogs to = Catalogs.of(connection);
        Set<QualifiedName> rewritten = from.relations().rewritten(to.relations());
        return new Measured(locks, scanned, rewritten, Map.of(), Set.of(), from.changes(to), true);
    }

    private Set<QualifiedName> scanned(Map<Long, Long> read, Relations from) throws SQLException {
        Set<QualifiedName> scanned = new TreeSet<>();
        scans().forEach((table, scans) -> {
            if (scans > read.getOrDefault(table, 0L)) {
                from.name(table).ifPresent(scanned::add);
            }
        });
        return scanned;
    }

    private Map<Long, Long> scans() throws SQLException {
        Map<Long, Long> scans = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SCANS)) {
            while (rows.next()) {
                scans.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return scans;
    }

    private int pid() throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }
}
