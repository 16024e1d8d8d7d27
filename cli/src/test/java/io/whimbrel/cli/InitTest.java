package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.config.ConfigurationTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itMakesTheFileTheFolderAndTheIgnoredFolder() {
        assertThat(Cli.run(folder, "init")).isEqualTo(new Cli(0, "Wrote whimbrel.yaml.\nMade migrations/\n", ""));
        assertThat(folder.resolve("whimbrel.yaml")).hasContent(ConfigurationTemplate.text());
        assertThat(folder.resolve("migrations")).isEmptyDirectory();
        assertThat(folder.resolve(".whimbrel/.gitignore")).hasContent("*");
    }

    @Test
    void itKeepsWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("whimbrel.yaml"), "migrations: db\n");
        Files.createDirectory(folder.resolve("db"));
        assertThat(Cli.run(folder, "init")).isEqualTo(new Cli(0, "Kept whimbrel.yaml.\nKept db/\n", ""));
        assertThat(folder.resolve("whimbrel.yaml")).hasContent("migrations: db");
    }

    @Test
    void aFileElsewhereMakesItsOwnFolderTheProject() {
        assertThat(Cli.run(folder, "init", "--config", "other.yaml").out()).startsWith("Wrote other.yaml.");
        assertThat(folder.resolve("other.yaml")).exists();
    }

    @Test
    void aFolderThatIsMissingIsTold() {
        Cli run = Cli.run(folder, "init", "--config", "nowhere/whimbrel.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Error: Can't write in " + folder.resolve("nowhere"));
    }

    @Test
    void anErrorIsOneSentenceUnlessTheStackTraceIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("whimbrel.yaml"), "modle: x\n");
        assertThat(Cli.run(folder, "init"))
                .isEqualTo(
                        new Cli(2, "", "Error: whimbrel.yaml line 1: unknown key 'modle' (did you mean 'model'?).\n"));
        assertThat(Cli.run(folder, "init", "--stacktrace").err()).contains("\tat io.whimbrel");
        assertThat(Cli.run(folder, "--stacktrace", "init").err()).contains("\tat io.whimbrel");
    }
}
