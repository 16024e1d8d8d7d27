package io.whimbrel.generate;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.catalog.Reading;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.diff.KeptPrivileges;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.diff.online.LockSafety;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.files.NewMigration.Change;
import io.whimbrel.model.ModelDefinition;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<String> warnings = new ArrayList<>();
    private final Answers answers;
    private final Phases phases;
    private final ScratchDatabase modelled;
    private final int serverMajor;
    private final SchemaCache cache;
    private final CatalogReader reader;
    private final Replay replay;
    private @Nullable ScratchDatabase replayed;
    private @Nullable Schema from;
    private @Nullable Schema to;
    private @Nullable ModelDefinition definition;

    DatabaseComparison(DatabaseModel database, History history, Answers answers, SchemaCache cache, Phases phases) {
        this.database = database;
        this.answers = answers;
        this.phases = phases;
        this.modelled = phases.time(
                "scratch", () -> ScratchDatabase.create(database.server().get()));
        this.serverMajor = majorOf(modelled);
        this.cache = cache;
        this.reader = new CatalogReader(database.managed());
        this.replay = replay(history);
    }

    private Replay replay(History of) {
        String place = database.name() + " " + serverMajor + " " + database.managed();
        return new Replay(of, database.name(), place, reader, cache);
    }

    private static int majorOf(ScratchDatabase scratch) {
        try (Connection connection = scratch.connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    /** Reads both sides: what the model wants and what the history comes to. */
    void read() {
        CompletableFuture<ModelDefinition> model = CompletableFuture.supplyAsync(
                () -> phases.time("model", () -> database.model().read(serverMajor)));
        Optional<Schema> remembered = replay.remembered();
        from = remembered.orElseGet(() -> phases.time("replay", () -> replay.run(scratch())));
        ModelDefinition read = join(model);
        definition = read;
        to = new NullableFirst(answers.nullableFirst()).in(phases.time("ddl", () -> load(read)));
    }

    /** What the history comes to. */
    Schema from() {
        return read(from);
    }

    /** What the model wants. */
    Schema to() {
        return read(to);
    }

    private static <T> T read(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("nothing has been read yet");
        }
        return part;
    }

    /** The operations there and back; none if the two are equal. */
    Change change(boolean online) {
        if (from().equals(to())) {
            return Change.NONE;
        }
        if (replayed == null) {
            // a remembered schema has no database yet, which the casts and the proof need
            from = phases.time("replay", () -> replay.run(scratch()));
        }
        Change plain = phases.time("diff", () -> diff(from(), to(), read(definition)));
        Change safe = online ? online(plain) : plain;
        Managed managed = database.managed();
        return new Change(
                KeptPrivileges.in(safe.upgrade(), managed.privileges(), managed.owners()),
                KeptPrivileges.in(safe.downgrade(), managed.privileges(), managed.owners()));
    }

    private Change online(Change plain) {
        LargeTables large = database.large().get();
        return new Change(
                LockSafety.online(plain.upgrade(), from(), to(), large, warnings::add),
                LockSafety.online(
                        plain.downgrade(), to(), from(), large, reason -> warnings.add("On the way back: " + reason)));
    }

    /** What of the model no migration can hold, and which large tables are rewritten. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Proves a migration, and remembers what the history comes to with it. */
    void prove(MigrationFile file, History historyWithIt) {
        if (replayed == null) {
            throw new IllegalStateException("there is nothing to prove before a comparison");
        }
        new Proof(file, database.name(), reader, from(), to()).run(replayed);
        replay(historyWithIt).remember(to());
    }

    /** The scratch database of the history, empty as yet. */
    private ScratchDatabase scratch() {
        ScratchDatabase created = ScratchDatabase.create(database.server().get());
        replayed = created;
        return created;
    }

    private Schema load(ModelDefinition definition) {
        try (Connection connection = modelled.connect()) {
            new ModelLoader(connection).load(definition, database.files());
            Reading reading = reader.inspect(connection);
            reading.leftOut()
                    .forEach(each -> warnings.add("The model has something that Whimbrel can't migrate yet, and"
                            + " leaves alone: " + each + "."));
            return reading.schema();
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private Change diff(Schema fromSchema, Schema toSchema, ModelDefinition definition) {
        try (Connection some = Objects.requireNonNull(replayed).connect();
                Connection other = modelled.connect()) {
            Casts casts = CastsOfServer.of(some, other);
            return new Change(
                    Diff.between(fromSchema, toSchema, upgrading(definition, casts)),
                    Diff.between(toSchema, fromSchema, downgrading(definition, casts, fromSchema)));
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private DiffOptions upgrading(ModelDefinition definition, Casts casts) {
        return new DiffOptions(backfills(definition), answers.usings(), answers.enumMappings(), casts, true);
    }

    /** On the way back a mapped label is mapped back, where it came with the way there. */
    private DiffOptions downgrading(ModelDefinition definition, Casts casts, Schema fromSchema) {
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        answers.enumMappings().forEach((id, mapping) -> {
            List<String> labels = fromSchema
                    .find(id)
                    .map(EnumType.class::cast)
                    .map(EnumType::labels)
                    .orElse(List.of());
            Map<String, String> back = new HashMap<>();
            mapping.forEach((removed, label) -> {
                if (!labels.contains(label)) {
                    back.put(label, removed);
                }
            });
            mappings.put(id, back);
        });
        return new DiffOptions(backfills(definition), Map.of(), mappings, casts, false);
    }

    /** What is said on the command line goes before what a field's own initialiser says. */
    private Map<ObjectId, String> backfills(ModelDefinition definition) {
        Map<ObjectId, String> backfills = InitialValues.of(definition.initialisers());
        backfills.putAll(answers.backfills());
        return backfills;
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
        try (modelled;
                ScratchDatabase other = replayed) {
            LOG.debug("Dropping {} and {}", modelled, other);
        }
    }
}
