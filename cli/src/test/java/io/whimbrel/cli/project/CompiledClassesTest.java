package io.whimbrel.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledClassesTest {

    @TempDir
    private Path folder = Path.of("");

    private CompiledClasses classes() {
        return new CompiledClasses(folder, List.of(folder.resolve("target/classes")));
    }

    private Path write(String name, int seconds) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_800_000_000L + seconds)));
    }

    @Test
    void aFolderWithoutClassesIsRefused() throws IOException {
        String message = "There are no compiled classes in target/classes; compile the model first (`mvn compile`), or"
                + " correct model: classes in whimbrel.yaml.";
        assertThatThrownBy(classes()::check).hasMessage(message);
        write("target/classes/application.properties", 0);
        assertThatThrownBy(classes()::check).hasMessage(message);
        write("target/classes/app/User.class", 0);
        classes().check();
    }

    @Test
    void aSourceNewerThanItsClassIsNamed() throws IOException {
        write("target/classes/app/User.class", 10);
        write("src/main/java/app/User.java", 5);
        write("src/main/java/app/package-info.java", 20);
        assertThat(classes().stale()).isEmpty();
        write("src/main/java/app/User.java", 15);
        assertThat(classes().stale())
                .contains("src/main/java/app/User.java is newer than its class; compile first, or the model is read"
                        + " as it was.");
    }

    @Test
    void aSourceWithoutAClassIsNamed() throws IOException {
        write("target/classes/app/User.class", 10);
        write("src/main/java/app/Order.java", 5);
        assertThat(classes().stale()).get().asString().startsWith("src/main/java/app/Order.java");
    }
}
