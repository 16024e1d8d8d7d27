package io.whimbrel.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real Maven, and a dependency that this build has itself. */
class MavenClassPathTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void project() throws IOException {
        pom("provided", "1.0.0");
    }

    private void pom(String scope, String version) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>example</artifactId>
                  <version>1</version>
                  <dependencies>
                    <dependency>
                      <groupId>org.jspecify</groupId>
                      <artifactId>jspecify</artifactId>
                      <version>%s</version>
                      <scope>%s</scope>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(version, scope));
    }

    private List<Path> entries() {
        return new MavenClassPath(folder, folder.resolve(".whimbrel/classpath")).entries();
    }

    @Test
    void mavenIsAskedOnceUntilThePomChanges() throws IOException {
        List<Path> entries = entries();
        assertThat(entries).singleElement().asString().endsWith("jspecify-1.0.0.jar");

        Path kept = folder.resolve(".whimbrel/classpath");
        Path jar = Files.createFile(folder.resolve("kept.jar"));
        Files.write(kept, List.of(Files.readAllLines(kept).get(0), jar.toString()));
        assertThat(entries()).containsExactly(jar);

        pom("compile", "1.0.0");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void anAnswerThatNamesAMissingJarIsAskedForAgain() throws IOException {
        List<Path> entries = entries();
        Path kept = folder.resolve(".whimbrel/classpath");
        Files.write(kept, List.of(Files.readAllLines(kept).get(0), "/nowhere.jar"));
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void aParentThatChangesCounts() throws IOException {
        Path child = Files.createDirectory(folder.resolve("child"));
        Files.writeString(child.resolve("pom.xml"), "<project><parent><version>1</version></parent></project>");
        String first = PomDigest.of(child);
        assertThat(PomDigest.of(child)).isEqualTo(first);
        pom("runtime", "1.0.0");
        assertThat(PomDigest.of(child)).isNotEqualTo(first);
    }

    @Test
    void whatMavenSaysIsShown() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project><oops/></project>");
        assertThatThrownBy(this::entries)
                .hasMessageStartingWith("Maven can't tell the model's class path of " + folder)
                .hasMessageContaining("'modelVersion' is missing");
        assertThat(folder.resolve(".whimbrel/classpath")).doesNotExist();
    }
}
