package io.whimbrel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a package has many files, its page says where to look. */
class PackageMapTest {

    private static final Path DIFF = Path.of("src/main/java/io/whimbrel/diff");

    @Test
    void thePageOfTheDiffNamesEachOfItsFiles() throws IOException {
        List<String> words = Arrays.asList(
                Files.readString(DIFF.resolve("package-info.java")).split("\\W+"));
        try (Stream<Path> files = Files.list(DIFF)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") && !name.startsWith("package"))
                            .map(name -> name.replace(".java", "")))
                    .allSatisfy(name -> assertThat(words).containsAnyOf(name, name + "s"));
        }
    }
}
