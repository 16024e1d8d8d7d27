package io.whimbrel.generate;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.catalog.Reading;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.KeptPrivileges;
import io.whimbrel.generate.rename.Candidate;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.files.NewMigration.Change;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.model.ModelDefinition;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
    private final List<String> hints = new ArrayList<>();
    private Answers answers;
    private final Phases phases;
    private final ScratchDatabase modelled;
    private final int serverMajor;
    private final SchemaCache cache;
    private final CatalogReader reader;
    private final Replay replay;
    private @Nullable ScratchDatabase replayed;
    private @Nullable Schema from;
    private @Nullable Schema modelSays;
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
        modelSays = phases.time("ddl", () -> load(read));
        to = modelSays;
        heed(answers, resolution().renames());
    }

    /** From here on these count: a name that was asked for can tell that a column refuses NULL already. */
    private void heed(Answers said, Renames renames) {
        answers = said;
        to = new NullableFirst(said.nullableFirst()).in(read(modelSays), from(), renames);
    }

    /** What the history comes to. */
    Schema from() {
        return read(from);
    }

    /** What the model wants, but for what may take NULL for now. */
    Schema to() {
        return read(to);
    }

    private static <T> T read(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("nothing has been read yet");
        }
        return part;
    }

    /** What was said to have another name, as far as it is of this database. */
    Resolution resolution() {
        return Resolution.of(sides(), answers.renames(), RenameMarks.of(read(definition)), answers.enumMappings());
    }

    private Sides sides() {
        return new Sides(from(), to(), "the migrations", "the model");
    }

    /** The operations there and back; none if the two are equal. */
    Change change(boolean online, Interview interview) {
        answers = interview.answers();
        Renames known = resolution().renames();
        heed(answers, known);
        if (from().equals(to()) && known.isEmpty()) {
            return Change.NONE;
        }
        if (replayed == null) {
            // a remembered schema has no database yet, which the casts and the proof need
            from = phases.time("replay", () -> replay.run(scratch()));
        }
        return phases.time("diff", () -> diff(known, interview, online));
    }

    private Change diff(Renames known, Interview interview, boolean online) {
        try (Connection some = Objects.requireNonNull(replayed).connect();
                Connection other = modelled.connect();
                Renaming renaming = new Renaming(some, other, reader, sides())) {
            Renamed renamed = interview.names(database.name(), renaming, known, candidate -> !isMapped(candidate));
            hints.addAll(renamed.hints());
            heed(answers, renamed.renames());
            Map<ColumnReference, String> initialisers = read(definition).initialisers();
            Casts casts = CastsOfServer.of(some, other);
            interview.values(database.name(), new AnswerTrial(some, renamed, to(), initialisers, casts));
            heed(interview.answers(), renamed.renames());
            Change change = new ThereAndBack(answers, initialisers, casts)
                    .change(renamed, to(), online ? database.large().get() : null, warnings);
            return new Change(kept(change.upgrade(), renamed.schema()), kept(change.downgrade(), to()));
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private List<Operation> kept(List<Operation> operations, Schema start) {
        Managed managed = database.managed();
        return KeptPrivileges.in(operations, start, managed.privileges(), managed.owners());
    }

    /** Whether it was said already which label takes the place of one that goes. */
    private boolean isMapped(Candidate candidate) {
        ObjectId goes = candidate.rename().id();
        return answers.enumMappings()
                .getOrDefault(ObjectId.of(goes.kind(), goes.name()), Map.of())
                .containsKey(goes.part());
    }

    /** How to say that something has only another name, a sentence each. */
    List<String> hints() {
        return List.copyOf(hints);
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
