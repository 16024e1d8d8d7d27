package io.whimbrel.plan;

import io.whimbrel.operation.Lock;
import io.whimbrel.run.Surrounding.Work;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Sees the locks of a statement that runs outside of transactions, and so has let go of them at its end.
 *
 * <p>A writer holds ROW EXCLUSIVE on all tables meanwhile, as an application's transaction would. What can't
 * go on beside it waits, and shows the locks that it holds and the one that it wants.
 */
final class OutsideWatch {

    private static final int GLANCE_MILLIS = 2;

    private final ScratchDatabase scratch;
    private final Relations relations;
    private final int pid;

    OutsideWatch(ScratchDatabase scratch, Relations relations, int pid) {
        this.scratch = scratch;
        this.relations = relations;
        this.pid = pid;
    }

    /** Runs it, and returns what was seen. */
    Map<QualifiedName, Lock> run(Work work) throws SQLException {
        Map<QualifiedName, Lock> seen = new TreeMap<>();
        FutureTask<Boolean> running = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        try (Connection writer = scratch.connect();
                Connection observer = scratch.connect()) {
            writer.setAutoCommit(false);
            write(writer);
            Thread thread = new Thread(running, "whimbrel-outside");
            thread.start();
            boolean writing = true;
            while (!running.isDone()) {
                relations.wantedBy(pid, observer).forEach((name, lock) -> seen.merge(name, lock, Lock::stronger));
                if (writing && isWaiting(observer)) {
                    relations.wantedBy(pid, observer).forEach((name, lock) -> seen.merge(name, lock, Lock::stronger));
                    writer.rollback();
                    writing = false;
                }
                Thread.sleep(GLANCE_MILLIS);
            }
            running.get();
            return seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while a statement was watched", e);
        } catch (ExecutionException e) {
            throw refused(e);
        }
    }

    private static SQLException refused(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof SQLException refused ? refused : new SQLException(failure);
    }

    private void write(Connection writer) throws SQLException {
        Set<QualifiedName> tables = relations.ordinaryTables();
        if (!tables.isEmpty()) {
            try (Statement statement = writer.createStatement()) {
                statement.execute("LOCK TABLE "
                        + tables.stream().map(QualifiedName::sql).collect(Collectors.joining(", "))
                        + " IN ROW EXCLUSIVE MODE");
            }
        }
    }

    private boolean isWaiting(Connection observer) throws SQLException {
        String query = "select from pg_catalog.pg_locks where not granted and pid = " + pid;
        try (Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
