package io.whimbrel.generate;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Reading;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.NewMigration.Change;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.model.ModelDefinition;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One database's model compared with its history, on scratch databases that live as long as this. */
final class DatabaseComparison implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseComparison.class);

    private final DatabaseModel database;
    private final Answers answers;
    private final Phases phases;
    private final ScratchDatabase modelled;
    private final int serverMajor;
    private final SchemaCache cache;
    private final Replay replay;
    private @Nullable ScratchDatabase replayed;
    private @Nullable Schema from;
    private @Nullable Schema to;

    DatabaseComparison(
            DatabaseModel database, RevisionGraph history, Answers answers, SchemaCache cache, Phases phases) {
        this.database = database;
        this.answers = answers;
        this.phases = phases;
        this.modelled = phases.time(
                "scratch", () -> ScratchDatabase.create(database.server().get()));
        this.serverMajor = majorOf(modelled);
        this.cache = cache;
        this.replay = new Replay(history, database.name(), serverMajor, cache);
    }

    private static int majorOf(ScratchDatabase scratch) {
        try (Connection connection = scratch.connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    /** The operations there and back; none if the two are equal. */
    Change run() {
        CompletableFuture<ModelDefinition> model = CompletableFuture.supplyAsync(
                () -> phases.time("model", () -> database.model().read(serverMajor)));
        Optional<Schema> remembered = replay.remembered();
        Schema fromSchema = remembered.orElseGet(() -> phases.time("replay", () -> replay.run(scratch())));
        ModelDefinition definition = join(model);
        Schema toSchema = phases.time("ddl", () -> load(definition));
        this.from = fromSchema;
        this.to = toSchema;
        if (fromSchema.equals(toSchema)) {
            return Change.NONE;
        }
        ScratchDatabase history = replayed == null ? replayed() : replayed;
        return phases.time("diff", () -> diff(fromSchema, toSchema, definition, history));
    }

    /** Proves a migration, and remembers what the history comes to with it. */
    void prove(MigrationFile file, RevisionGraph historyWithIt) {
        if (from == null || to == null || replayed == null) {
            throw new IllegalStateException("there is nothing to prove before a comparison");
        }
        new Proof(file, database.name(), from, to).run(replayed);
        new Replay(historyWithIt, database.name(), serverMajor, cache).remember(to);
    }

    /** The scratch database of the history, empty as yet. */
    private ScratchDatabase scratch() {
        ScratchDatabase created = ScratchDatabase.create(database.server().get());
        replayed = created;
        return created;
    }

    /** The scratch database of the history, replayed now because its schema was remembered. */
    private ScratchDatabase replayed() {
        ScratchDatabase created = scratch();
        phases.time("replay", () -> replay.run(created));
        return created;
    }

    private Schema load(ModelDefinition definition) {
        try (Connection connection = modelled.connect()) {
            new ModelLoader(connection).load(definition, database.companions());
            Reading reading = new CatalogReader().inspect(connection);
            reading.leftOut()
                    .forEach(left -> LOG.warn(
                            "the model has the {}, of a kind that migrations leave out for now;"
                                    + " make it in a migration of your own, with op.execute",
                            left));
            return reading.schema();
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private Change diff(Schema fromSchema, Schema toSchema, ModelDefinition definition, ScratchDatabase history) {
        try (Connection some = history.connect();
                Connection other = modelled.connect()) {
            Casts casts = CastsOfServer.of(some, other);
            return new Change(
                    Diff.between(fromSchema, toSchema, options(definition, casts, true)),
                    Diff.between(toSchema, fromSchema, options(definition, casts, false)));
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    /** A field's own initialiser goes before what is said on the command line. */
    private DiffOptions options(ModelDefinition definition, Casts casts, boolean strict) {
        Map<ObjectId, String> backfills = new HashMap<>(answers.backfills());
        definition
                .initialisers()
                .forEach((column, literal) ->
                        backfills.put(ObjectId.column(QualifiedName.parse(column.table()), column.column()), literal));
        Map<ObjectId, String> usings = strict ? answers.usings() : Map.of();
        return new DiffOptions(backfills, usings, answers.enumMappings(), casts, strict);
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        modelled.close();
        if (replayed != null) {
            replayed.close();
        }
    }
}
