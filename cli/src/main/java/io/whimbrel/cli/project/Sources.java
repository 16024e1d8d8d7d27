package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Suggestion;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.generate.SchemaSource;
import io.whimbrel.migration.files.MigrationFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the schema that a word on the command line means.
 *
 * @param directory the folder that files are relative to
 * @param model the database that {@code history}, {@code model} and {@code database} are about
 */
public record Sources(Path directory, ProjectModel model) {

    private static final List<String> WORDS = List.of("base", "history", "model", "database");

    /**
     * Finds a schema.
     *
     * @param option the option that the word belongs to
     * @param word one of the words, a url, a file or a folder
     * @return the schema; nothing is read yet
     */
    public SchemaSource of(String option, String word) {
        return switch (word) {
            case "base" -> SchemaSource.base();
            case "history" ->
                history("the migrations", model.project().configuration().migrations());
            case "model" -> SchemaSource.model(model.toDatabaseModel());
            case "database" ->
                SchemaSource.live(
                        model.project().place(model.database(), model.url()).url());
            default -> isUrl(word) ? SchemaSource.live(url(option, word)) : inFiles(option, word);
        };
    }

    private static boolean isUrl(String word) {
        return word.contains("://") || word.startsWith("jdbc:");
    }

    private DatabaseUrl url(String option, String word) {
        try {
            return DatabaseUrl.parse(word, model.project().environment());
        } catch (WhimbrelException e) {
            throw new WhimbrelException(option + ": " + e.getMessage(), e);
        }
    }

    private SchemaSource inFiles(String option, String word) {
        Path path = directory.resolve(word);
        if (Files.isDirectory(path)) {
            return MigrationFolder.holdsMigrations(path) ? history(word, path) : inFolder(option, word, path);
        }
        if (!Files.exists(path)) {
            throw new WhimbrelException(option + ": there is no file or folder " + word + ", and it is no url and none"
                    + " of " + String.join(", ", WORDS) + Suggestion.forWord(word, WORDS));
        }
        if (MigrationFolder.isMigration(String.valueOf(path.getFileName()))) {
            throw new WhimbrelException(option + ": " + word + " is a migration, which makes no schema by itself; name"
                    + " the folder of the migrations");
        }
        return SchemaSource.sql(word, List.of(path));
    }

    private static SchemaSource inFolder(String option, String word, Path folder) {
        List<Path> files = SqlFiles.of(List.of(folder));
        if (files.isEmpty()) {
            throw new WhimbrelException(
                    option + ": there are no migrations in the folder " + word + ", and no .sql" + " files");
        }
        return SchemaSource.sql(word, files);
    }

    private SchemaSource history(String name, Path folder) {
        return SchemaSource.history(
                name, folder, model.database().name(), model.project().workspace(null));
    }
}
