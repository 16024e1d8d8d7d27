package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a database along the history of its migrations. */
public final class Runner {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Environment environment;
    private final RevisionGraph graph;
    private final String database;

    /**
     * A runner of one database.
     *
     * @param source opens connections to the database
     * @param graph the migration files
     * @param database the database's name in the files
     * @param options how to behave towards others
     * @param progress is told what happens
     */
    public Runner(
            ConnectionSource source, RevisionGraph graph, String database, RunnerOptions options, Progress progress) {
        this(source, graph, database, options, progress, SILENCE);
    }

    Runner(
            ConnectionSource source,
            RevisionGraph graph,
            String database,
            RunnerOptions options,
            Progress progress,
            Duration silence) {
        this.environment =
                new Environment(source, new History(options.history()), options, progress, silence, new Stop());
        this.graph = graph;
        this.database = database;
    }

    /**
     * Upgrades to a target. A migration that was interrupted is finished first, whichever way it went.
     *
     * @param target such as {@code head}
     * @return what was done, in order
     * @throws WhimbrelException if a migration fails, or the files are not those that were applied
     */
    public List<RevisionGraph.Step> migrate(String target) {
        return go(Direction.UPGRADE, target);
    }

    /**
     * Downgrades to a target. A migration that was interrupted is finished first, whichever way it went.
     *
     * @param target such as {@code -1} or {@code base}
     * @return what was done, in order
     * @throws WhimbrelException if a migration fails, or the files are not those that were applied
     */
    public List<RevisionGraph.Step> downgrade(String target) {
        return go(Direction.DOWNGRADE, target);
    }

    /**
     * Ends a run of this runner, from another thread: cancels what the server is doing for it, rolls back and lets go of
     * its locks. The run then fails, and says how to go on. To be called again until it has: a statement that is just
     * being sent isn't cancelled.
     */
    public void stop() {
        environment.stop().ask();
    }

    /**
     * Where the database is. Changes nothing and waits for nobody.
     *
     * @return its place in the history; base if it has no history
     */
    public Status current() {
        try (Connection connection = environment.source().connect()) {
            List<Applied> rows = environment.history().read(connection);
            Standing standing = Standing.of(graph, rows);
            MigrationFile current = standing.current();
            int whole = current == null ? 0 : graph.inOrder().indexOf(current) + 1;
            List<MigrationFile> pending =
                    graph.inOrder().subList(whole, graph.inOrder().size());
            return new Status(current, graph.head().orElse(null), standing.halfDone(), pending, rows);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /**
     * What lies between the database and a target, whichever way. Changes nothing and waits for nobody.
     *
     * @param target such as {@code head} or {@code -1}
     * @return the migrations in the order they would be taken, an interrupted one first
     * @throws WhimbrelException if the files are not those that were applied
     */
    public List<Ahead> ahead(String target) {
        try (Connection connection = environment.source().connect()) {
            Standing standing = Standing.of(graph, environment.history().read(connection));
            standing.verify(database);
            HalfDone half = standing.halfDone();
            List<Ahead> ahead = new ArrayList<>();
            for (RevisionGraph.Step step : Route.of(standing, direction(standing, target), target)) {
                boolean resumed = ahead.isEmpty() && half != null && half.direction() == step.direction();
                ahead.add(new Ahead(step.file(), step.direction(), resumed && half != null ? half.stepsDone() : 0));
            }
            return ahead;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Direction direction(Standing standing, String target) {
        MigrationFile last = target.startsWith("+") ? standing.current() : standing.last();
        String place = last == null ? null : last.id();
        String end = graph.resolve(target, place);
        List<RevisionGraph.Step> path = graph.path(place, end);
        return path.isEmpty() ? Direction.UPGRADE : path.get(0).direction();
    }

    private List<RevisionGraph.Step> go(Direction direction, String target) {
        History history = environment.history();
        environment.stop().begin();
        try (RunnerLock lock = RunnerLock.acquire(environment);
                StatementWatch watch = new StatementWatch(lock, environment);
                LineWatch line = new LineWatch(environment, lock);
                Worker worker = Worker.open(environment, lock.session(), watch, line)) {
            Standing standing = Standing.of(graph, worker.ask(history::read));
            standing.verify(database);
            List<RevisionGraph.Step> route = Route.of(standing, direction, target);
            if (standing.place() == 0) {
                worker.first(history.createSql());
            }
            Map<String, Mark> marks = new HashMap<>(standing.marks());
            for (RevisionGraph.Step step : route) {
                String id = step.file().id();
                StepPlan plan = StepPlan.of(step.file(), step.direction(), database);
                Mark reached = new MigrationRun(environment, worker, plan, marks.remove(id)).run();
                if (reached != null) {
                    marks.put(id, reached);
                }
            }
            return route;
        } catch (SQLException e) {
            throw refused(e);
        } finally {
            environment.stop().end();
        }
    }

    private static WhimbrelException refused(SQLException reason) {
        return new WhimbrelException(
                "The database can't be used: " + Failure.words(reason) + Failure.hint(reason) + ".", reason);
    }
}
