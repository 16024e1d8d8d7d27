package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Backfill;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a path as one script for psql: what a runner would send, in the same transactions, with the
 * rows of the history.
 *
 * <p>Where a runner tries again when a lock isn't given, the script stops.
 */
public final class SqlScript {

    /**
     * The server's version isn't known here, and a server before 17 refuses to set what it doesn't know; few roles may
     * set the other one, and hardly any needs to.
     */
    private static final String IF_NEEDED = """
        DO $$ BEGIN PERFORM pg_catalog.set_config(name, CASE vartype WHEN 'enum' THEN 'origin' ELSE '0' END, false)
            FROM pg_catalog.pg_settings
            WHERE name = 'transaction_timeout' OR name = 'session_replication_role' AND setting <> 'origin'; END $$\
        """;

    private static final String NOTHING = "-- nothing to do\n";

    private final History history;
    private final RunnerOptions options;
    private final String database;
    private final StringBuilder script = new StringBuilder();

    private SqlScript(RunnerOptions options, String database) {
        this.history = new History(options.history());
        this.options = options;
        this.database = database;
    }

    /**
     * Writes a path down.
     *
     * @param path the migrations in order, as {@link RevisionGraph#path} gives them
     * @param database the database's name in the files
     * @param options the history's table and the lock timeout
     * @return the script; just a comment if there is nothing to do
     * @throws WhimbrelException if a migration runs Java code
     */
    public static String of(List<RevisionGraph.Step> path, String database, RunnerOptions options) {
        if (path.isEmpty()) {
            return NOTHING;
        }
        SqlScript script = new SqlScript(options, database);
        script.begin();
        if (path.get(0).direction() == Direction.UPGRADE) {
            script.statement(script.history.createSql());
        }
        path.forEach(script::migration);
        return script.script.toString();
    }

    /**
     * Writes operations down that belong to no migration, and enter no history.
     *
     * @param operations the operations, none of which is code
     * @param options the lock timeout
     * @return the script; just a comment if there is nothing to do
     */
    public static String of(List<Operation> operations, RunnerOptions options) {
        if (operations.isEmpty()) {
            return NOTHING;
        }
        SqlScript script = new SqlScript(options, Database.DEFAULT);
        script.begin();
        for (Step step : Step.of(operations)) {
            script.script.append('\n');
            if (step.inTransaction()) {
                script.beginTransaction(step);
                step.tasks().forEach(script::task);
                script.statement("COMMIT");
            } else {
                script.statement(
                        "SET lock_timeout = " + step.lockTimeout(options).toMillis());
                step.tasks().forEach(script::task);
            }
        }
        return script.script.toString();
    }

    private void begin() {
        script.append("\\set ON_ERROR_STOP on\n");
        statement(SessionSettings.session(0));
        statement(IF_NEEDED);
    }

    private void task(Task task) {
        for (Hazard hazard : task.statement().hazards()) {
            script.append("-- ")
                    .append(hazard.toString().replaceAll("\\s+", " "))
                    .append('\n');
        }
        statement(task.statement().sql());
    }

    private void beginTransaction(Step step) {
        statement("BEGIN");
        statement(SessionSettings.transaction(0));
        statement("SET LOCAL lock_timeout = " + step.lockTimeout(options).toMillis());
    }

    private void migration(RevisionGraph.Step step) {
        MigrationFile file = step.file();
        StepPlan plan = StepPlan.of(file, step.direction(), database);
        if (plan.steps().stream().flatMap(part -> part.tasks().stream()).anyMatch(SqlScript::isCode)) {
            throw new WhimbrelException(file.fileName() + " runs Java code, which a script can't: print the revisions"
                    + " before and behind " + file.id() + " by themselves, and take the database through this one with"
                    + " migrate or downgrade.");
        }
        script.append("\n-- ").append(step.direction().word()).append(' ').append(file.id());
        script.append(" (").append(file.fileName()).append("): ");
        script.append(file.description().replaceAll("\\s+", " ")).append('\n');
        StepPlan upgrade = StepPlan.of(file, Direction.UPGRADE, database);
        Mark mark = step.direction() == Direction.UPGRADE ? null : upgrade.mark(upgrade.size());
        for (int done = 0; done < plan.size(); done++) {
            Step part = plan.steps().get(done);
            Mark next = plan.mark(done + 1);
            if (part.inTransaction()) {
                within(plan, part, mark, next);
            } else {
                outside(plan, part, mark, next, done);
            }
            mark = next;
        }
    }

    private static boolean isCode(Task task) {
        return task.operation() instanceof RunCode;
    }

    private void within(StepPlan plan, Step part, @Nullable Mark from, @Nullable Mark to) {
        beginTransaction(part);
        part.tasks().forEach(task -> statement(task.statement().sql()));
        statement(history.change(plan.file(), from, to, 0, ""));
        statement("COMMIT");
    }

    private void outside(StepPlan plan, Step part, @Nullable Mark from, @Nullable Mark to, int done) {
        Mark begun = from;
        if (done == 0) {
            begun = Objects.requireNonNull(plan.mark(0));
            statement(history.change(plan.file(), from, begun, 0, ""));
        }
        statement("SET lock_timeout = " + part.lockTimeout(options).toMillis());
        if (part.tasks().get(0).operation() instanceof Backfill) {
            script.append("-- all rows at once; migrate does it in batches\n");
        }
        statement(part.tasks().get(0).statement().sql());
        statement(history.change(plan.file(), begun, to, 0, ""));
    }

    /** A semicolon behind a comment would be part of it. */
    private void statement(String sql) {
        String last = sql.substring(sql.lastIndexOf('\n') + 1);
        script.append(sql).append(last.contains("--") ? "\n;\n" : ";\n");
    }
}
