package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Backfill;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a database through one migration, from the first of its steps that is not done yet. */
final class MigrationRun {

    private final Environment environment;
    private final Worker worker;
    private final StepPlan plan;
    private final int firstStep;
    private final long start = System.nanoTime();
    private @Nullable Mark mark;
    private int done;

    /** The mark is what the history says of the revision now; null for nothing. */
    MigrationRun(Environment environment, Worker worker, StepPlan plan, @Nullable Mark mark) {
        this.environment = environment;
        this.worker = worker;
        this.plan = plan;
        this.mark = mark;
        boolean resumed = mark != null && !mark.isComplete();
        this.firstStep = resumed && mark != null ? mark.stepsDone() : 0;
    }

    /** Runs what is not done yet, and returns what the history says then; null for nothing. */
    @Nullable
    Mark run() {
        Progress progress = environment.progress();
        MigrationFile file = plan.file();
        progress.migrationStarted(file, plan.direction(), firstStep, plan.size());
        for (done = firstStep; done < plan.size(); done++) {
            progress.stepStarted(file, done + 1, plan.size());
            Step step = plan.steps().get(done);
            if (step.inTransaction()) {
                within(step, plan.mark(done + 1));
            } else if (step.tasks().get(0).operation() instanceof Backfill backfill) {
                inBatches(step.tasks().get(0), backfill);
            } else {
                outside(step.tasks().get(0));
            }
            progress.stepFinished(file, done + 1, plan.size());
        }
        if (firstStep == plan.size()) {
            // The steps that were still to do were taken out of the file.
            within(new Step(true, List.of()), plan.mark(done));
        }
        progress.migrationFinished(file, plan.direction(), Duration.ofNanos(System.nanoTime() - start));
        return mark;
    }

    /** The step and its row in the history are committed together or not at all. */
    private void within(Step step, @Nullable Mark next) {
        Duration lockTimeout = step.lockTimeout(environment.options());
        int attempt = 1;
        while (!attempt(step, lockTimeout, next, attempt)) {
            attempt++;
        }
        mark = next;
    }

    private boolean attempt(Step step, Duration lockTimeout, @Nullable Mark next, int attempt) {
        try {
            worker.begin(lockTimeout);
            for (Task task : step.tasks()) {
                worker.run(task, lockTimeout);
            }
            refuseTaken(done + 1);
            record(next);
        } catch (SQLException e) {
            worker.rollBack(e);
            pauseOrFail(e, attempt);
            return false;
        } catch (RuntimeException | Error e) {
            worker.rollBack(e);
            throw e;
        }
        try {
            worker.commit();
            return true;
        } catch (SQLException e) {
            if (Trouble.isLostConnection(e)) {
                return settle(next, e, attempt);
            }
            worker.rollBack(e);
            pauseOrFail(e, attempt);
            return false;
        }
    }

    /**
     * A statement outside a transaction and its row can't be one: the history says first that it begins,
     * so that the next run looks whether it happened.
     */
    private void outside(Task task) {
        boolean tried = mark != null && !mark.isComplete() && done == firstStep;
        Duration lockTimeout = plan.steps().get(done).lockTimeout(environment.options());
        for (int attempt = 1; ; attempt++) {
            try {
                worker.beginOutside(lockTimeout);
                begun();
                worker.await(task);
                runOnce(task, tried, lockTimeout);
                refuseTaken(done + 1);
                Mark next = plan.mark(done + 1);
                record(next);
                mark = next;
                return;
            } catch (SQLException e) {
                worker.rollBack(e);
                tried = true;
                pauseOrFail(e, attempt);
            }
        }
    }

    private void runOnce(Task task, boolean tried, Duration lockTimeout) throws SQLException {
        String sql = task.statement().sql();
        IndexLeftover leftover = worker.look(asked -> IndexLeftover.of(asked, sql, tried));
        if (leftover.drop() != null) {
            worker.execute(leftover.drop());
        }
        if (!leftover.isDone()) {
            worker.run(task, lockTimeout);
        }
    }

    /** The history says that the step begins. */
    private Mark begun() throws SQLException {
        Mark begun = mark;
        if (begun == null || begun.isComplete()) {
            refuseTaken(done);
            begun = Objects.requireNonNull(plan.mark(done));
            record(begun);
            mark = begun;
        }
        return begun;
    }

    /** Each batch is committed with the place that it came to; behind the last one the step is done. */
    private void inBatches(Task task, Backfill backfill) {
        BackfillRun batches = null;
        ReplicaPause replicas = new ReplicaPause(environment);
        environment.progress().statementStarted(backfill, task.statement().sql());
        for (int attempt = 1; ; attempt++) {
            try {
                if (batches == null) {
                    worker.beginOutside(environment.options().lockTimeout());
                    Mark begun = begun();
                    batches = worker.look(asked -> new BackfillRun(
                            asked,
                            backfill,
                            environment.options(),
                            environment.history().place(asked, plan.file(), begun)));
                }
                do {
                    batch(task, batches);
                    attempt = 1;
                    replicas.await(worker, backfill);
                } while (!worker.look(batches::isDone));
                refuseTaken(done + 1);
                Mark next = plan.mark(done + 1);
                record(next);
                mark = next;
                return;
            } catch (SQLException e) {
                worker.rollBack(e);
                if (batches != null) {
                    batches.rolledBack();
                }
                pauseOrFail(e, attempt);
            }
        }
    }

    private void batch(Task task, BackfillRun batches) throws SQLException {
        worker.begin(batches.lockTimeout());
        worker.run(task, batches);
        String place = environment.history().keepPlace(plan.file(), Objects.requireNonNull(mark), batches.place());
        worker.hold();
        if (worker.execute(place) != 1) {
            worker.rollBack(new IllegalStateException("the history was changed"));
            throw changed();
        }
        long before = System.nanoTime();
        worker.commit();
        Duration commit = Duration.ofNanos(System.nanoTime() - before);
        batches.committed();
        batches.tell(environment.progress());
        Pause.of(Pause.behindBatch(environment.options().batches().pause(), commit));
    }

    private WhimbrelException changed() {
        return new WhimbrelException("The history of revision " + plan.file().id()
                + " was changed by somebody else in the meantime; nothing of step " + (done + 1)
                + " was kept, run it again.");
    }

    /** An index that is there once the history says that a step begins, counts as made by that step. */
    private void refuseTaken(int step) throws SQLException {
        if (step < plan.size() && !plan.steps().get(step).inTransaction()) {
            String sql = plan.steps().get(step).tasks().get(0).statement().sql();
            worker.settle(environment.options().lockTimeout());
            String index = worker.look(asked -> Optional.ofNullable(IndexLeftover.taken(asked, sql)))
                    .orElse(null);
            if (index != null) {
                throw new WhimbrelException(plan.file().fileName() + ": an index \"" + index
                        + "\" was there before; drop it or give the new one another name, and migrate again.");
            }
        }
    }

    private void record(@Nullable Mark next) throws SQLException {
        long milliseconds = Duration.ofNanos(System.nanoTime() - start).toMillis();
        String content = next != null && next.isComplete() ? Content.of(plan.file()) : "";
        int rows = worker.record(environment.history().change(plan.file(), mark, next, milliseconds, content));
        if (rows != 1) {
            throw changed();
        }
    }

    private void pauseOrFail(SQLException reason, int attempt) {
        Task task = worker.task();
        if (environment.stop().isAsked()) {
            throw stopped(reason);
        }
        if (!Trouble.isPassing(reason) || attempt >= environment.options().lockTries() || task == null) {
            throw failure(reason, attempt);
        }
        Duration pause = Pause.behind(attempt, environment.options().longestPause());
        environment.progress().retrying(task.operation(), attempt, pause, worker.blockers());
        if (!Pause.of(pause)) {
            throw stopped(reason);
        }
    }

    /** Looks in the history, on a new connection, whether a commit that got no answer has happened. */
    private boolean settle(@Nullable Mark next, SQLException lost, int attempt) {
        String commit =
                "The connection was lost at the commit of " + plan.file().fileName();
        Mark found = findAgain(commit, lost);
        boolean committed = Objects.equals(found, next);
        if (!committed && !Objects.equals(found, mark)) {
            throw new WhimbrelException(commit + ", and somebody else has changed its history since; run it again.");
        }
        environment.progress().commitSettled(plan.file(), committed);
        if (!committed && attempt >= environment.options().lockTries()) {
            throw new WhimbrelException(
                    commit + ", " + attempt + " times by now, and step " + (done + 1) + " of " + plan.size()
                            + " was rolled back: " + Failure.words(lost) + "; see what cuts it, and run it again.",
                    lost);
        }
        return committed;
    }

    private @Nullable Mark findAgain(String commit, SQLException lost) {
        try {
            worker.reconnect();
            return worker.ask(asked -> Optional.ofNullable(
                            environment.history().find(asked, plan.file().id())))
                    .orElse(null);
        } catch (SQLException | WhimbrelException e) {
            lost.addSuppressed(e);
            String why = e instanceof SQLException refused ? Failure.words(refused) : Failure.part(e);
            throw new WhimbrelException(
                    commit + ", and there is no new one: " + why
                            + "; run it again, it finds out by the history whether that commit happened.",
                    lost);
        }
    }

    private WhimbrelException failure(SQLException reason, int attempt) {
        Task task = worker.task();
        String what = task == null
                ? "Could not record it in the history: " + Failure.words(reason) + Failure.hint(reason)
                : Failure.sentence(task, reason);
        String tries = Trouble.isPassing(reason) ? Failure.tries(attempt, worker.blockers()) : "";
        return new WhimbrelException(
                plan.file().fileName() + ": " + what + tries + "; " + new Remains(plan, done).kept() + ".", reason);
    }

    private WhimbrelException stopped(SQLException reason) {
        Task task = worker.task();
        String where = task == null ? "" : ", at: " + task.operation().describe();
        return new WhimbrelException(
                plan.file().fileName() + ": Stopped before its end" + where + "; "
                        + new Remains(plan, done).keptForLater() + ".",
                reason);
    }
}
