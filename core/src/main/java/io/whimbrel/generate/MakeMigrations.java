package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionId;
import io.whimbrel.migration.files.JavaMigrationWriter;
import io.whimbrel.migration.files.NewMigration;
import io.whimbrel.migration.files.NewMigration.Change;
import io.whimbrel.migration.files.SqlMigrationWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares models with the history, and makes the migration that the history lacks. */
public final class MakeMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(MakeMigrations.class);

    private final Workspace workspace;
    private final List<DatabaseModel> databases;
    private final Answers answers;
    private final Questions questions;
    private final Phases phases = new Phases();

    /**
     * What is needed to compare where nobody can be asked.
     *
     * @param workspace where the migrations are
     * @param databases the databases and their models
     * @param answers what the user said beforehand
     */
    public MakeMigrations(Workspace workspace, List<DatabaseModel> databases, Answers answers) {
        this(workspace, databases, answers, Questions.NONE);
    }

    /**
     * What is needed to compare.
     *
     * @param workspace where the migrations are
     * @param databases the databases and their models
     * @param answers what the user said beforehand
     * @param questions who can be asked what no model says
     */
    public MakeMigrations(Workspace workspace, List<DatabaseModel> databases, Answers answers, Questions questions) {
        this.workspace = workspace;
        this.databases = List.copyOf(databases);
        this.answers = answers;
        this.questions = questions;
    }

    /**
     * Compares, and writes nothing.
     *
     * @return for each database that differs from its model, the operations there and back
     * @throws WhimbrelException if the model or the history can't be read or run, or a question stays open
     */
    public Generated compare() {
        return make(null);
    }

    /**
     * Writes a migration of all that differs, after it has been proved.
     *
     * @param description what the migration does, in a few words
     * @return what was written, and what is in it
     * @throws WhimbrelException if the model or the history can't be read or run, a question stays open, or
     *     the proof fails; nothing is written then
     */
    public Generated write(String description) {
        return make(description);
    }

    private Generated make(@Nullable String description) {
        if (description != null) {
            workspace.checkWritable();
        }
        EqualityCache equalities = new EqualityCache(workspace.cache());
        Map<String, String> open = open(equalities);
        if (open.isEmpty()) {
            return new Generated(Optional.empty(), new TreeMap<>(), List.of(), List.of(), phases.milliseconds());
        }
        History history = phases.time("read", () -> History.of(workspace.folder(), workspace));
        Map<String, DatabaseComparison> comparisons = new TreeMap<>();
        try {
            for (DatabaseModel database : databases) {
                if (open.containsKey(database.name())) {
                    DatabaseComparison comparison = new DatabaseComparison(
                            database, history, answers, new SchemaCache(workspace.cache()), phases);
                    comparisons.put(database.name(), comparison);
                    comparison.read();
                }
            }
            if (open.size() == databases.size()) {
                answers.check(comparisons.values().stream()
                        .map(DatabaseComparison::resolution)
                        .toList());
            }
            SortedMap<String, Change> changes = changes(comparisons, open, equalities);
            Optional<Path> file = changes.isEmpty() || description == null
                    ? Optional.empty()
                    : Optional.of(write(description, history, changes, comparisons));
            return new Generated(
                    file,
                    changes,
                    sentences(comparisons, DatabaseComparison::hints),
                    sentences(comparisons, DatabaseComparison::warnings),
                    phases.milliseconds());
        } finally {
            close(comparisons.values());
        }
    }

    private static List<String> sentences(
            Map<String, DatabaseComparison> comparisons, Function<DatabaseComparison, List<String>> of) {
        return comparisons.values().stream()
                .flatMap(comparison -> of.apply(comparison).stream())
                .toList();
    }

    private SortedMap<String, Change> changes(
            Map<String, DatabaseComparison> comparisons, Map<String, String> open, EqualityCache equalities) {
        SortedMap<String, Change> changes = new TreeMap<>();
        Interview interview = new Interview(questions, databases.size() > 1, answers);
        try {
            comparisons.forEach((database, comparison) -> {
                Change change = comparison.change(workspace.online(), interview);
                if (!change.upgrade().isEmpty()) {
                    changes.put(database, change);
                } else if (comparison.warnings().isEmpty()
                        && interview.answers().nullableFirst().isEmpty()) {
                    // else the model was taken to want less than it does
                    equalities.keep(Objects.requireNonNull(open.get(database)));
                }
            });
        } finally {
            interview.end();
        }
        return changes;
    }

    /** Closes all, even if one of them fails. */
    private static void close(Collection<DatabaseComparison> comparisons) {
        for (DatabaseComparison comparison : comparisons) {
            try {
                comparison.close();
            } catch (RuntimeException e) {
                // it is swept with the next comparison, and must not hide how this one ended
                LOG.warn("A scratch database is left behind: {}", e.getMessage());
            }
        }
    }

    /** The keys of the databases that aren't known to be equal to their models. */
    private Map<String, String> open(EqualityCache equalities) {
        Map<String, String> open = new TreeMap<>();
        for (DatabaseModel database : databases) {
            String key = phases.time("fingerprint", () -> key(database));
            // even equal schemas have something to do where two things swap their names
            if (!answers.renames().isEmpty() || !equalities.holds(key)) {
                open.put(database.name(), key);
            }
        }
        return open;
    }

    private String key(DatabaseModel database) {
        Digest digest = new Digest()
                .text(Version.current())
                .text(database.name())
                .text(database.serverName())
                .text(database.managed().toString())
                .text(database.model().fingerprint())
                .folder(workspace.folder());
        database.files().forEach(file -> digest.text(file.toString()).file(file));
        return digest.hex();
    }

    /** The file is read back from a copy of the folder, so that what is proved is what will run. */
    private Path write(
            String description,
            History history,
            SortedMap<String, Change> changes,
            Map<String, DatabaseComparison> comparisons) {
        NewMigration migration = new NewMigration(
                RevisionId.random(),
                history.graph().head().map(MigrationFile::id).orElse(""),
                description,
                LocalDateTime.now(ZoneOffset.UTC).withNano(0),
                workspace.packageName(),
                changes);
        boolean java = workspace.format() == Workspace.Format.JAVA;
        String name = migration.name() + (java ? ".java" : ".sql");
        String text = java ? JavaMigrationWriter.write(migration) : SqlMigrationWriter.write(migration);
        try (Staging staging = Staging.of(workspace)) {
            staging.add(name, text);
            History staged = phases.time("compile", () -> History.of(staging.folder(), workspace));
            MigrationFile file = staged.graph().find(migration.id());
            phases.time("proof", () -> {
                comparisons.forEach((database, comparison) -> {
                    if (changes.containsKey(database)) {
                        comparison.prove(file, staged);
                    }
                });
                return file;
            });
            Files.createDirectories(workspace.folder());
            return Files.writeString(workspace.folder().resolve(name), text);
        } catch (IOException e) {
            throw new WhimbrelException("Can't write " + workspace.folder().resolve(name) + ": " + e.getMessage(), e);
        }
    }
}
