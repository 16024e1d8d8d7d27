package io.whimbrel.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.config.Configuration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelClassPathTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Path> entries(String classPath) throws IOException {
        Path file = folder.resolve("whimbrel.yaml");
        Files.writeString(file, "model:\n  classpath: " + classPath + "\n");
        Configuration configuration = Configuration.read(file, Map.of());
        return new ModelClassPath(configuration)
                .entries(configuration.database("default").model());
    }

    @BeforeEach
    void jars() throws IOException {
        Files.createDirectories(folder.resolve("lib/more"));
        for (String jar : List.of("lib/b.jar", "lib/a.jar", "lib/a.txt", "lib/more/c.jar")) {
            Files.createFile(folder.resolve(jar));
        }
    }

    @Test
    void aListHasJarsFoldersAndGlobsInItsOrder() throws IOException {
        assertThat(entries("[lib/more, 'lib/*.jar']"))
                .containsExactly(folder.resolve("lib/more"), folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
        assertThat(entries("['lib/**.jar']"))
                .containsExactly(
                        folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"), folder.resolve("lib/more/c.jar"));
    }

    @Test
    void whatIsListedMustBeThere() {
        assertThatThrownBy(() -> entries("[lib/x.jar]"))
                .hasMessage("There is no lib/x.jar, which model: classpath in whimbrel.yaml names; build it, or"
                        + " correct it.");
        assertThatThrownBy(() -> entries("['none/*.jar']")).hasMessageStartingWith("There is no none/*.jar");
    }

    @Test
    void aFileHoldsAPathOrALineEach() throws IOException {
        Files.writeString(folder.resolve("cp"), "/x/a.jar" + File.pathSeparator + "lib/b.jar\n\n/y\n");
        assertThat(entries("cp")).containsExactly(Path.of("/x/a.jar"), folder.resolve("lib/b.jar"), Path.of("/y"));
        assertThatThrownBy(() -> entries("mvn")).hasMessageStartingWith("Can't read " + folder.resolve("mvn"));
    }

    @Test
    void mavenNeedsAPom() {
        assertThatThrownBy(() -> entries("maven")).hasMessageStartingWith("There is no pom.xml in " + folder);
    }
}
