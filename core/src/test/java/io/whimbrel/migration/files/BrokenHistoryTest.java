package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code histories} is named for its fault, and says in {@code error.txt} what the user reads. */
class BrokenHistoryTest {

    private static final Path HISTORIES = Path.of("src/test/resources/histories");

    @TempDir
    Path cache;

    static List<String> faults() throws IOException {
        try (Stream<Path> folders = Files.list(HISTORIES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrong(String fault) throws IOException {
        Path folder = HISTORIES.resolve(fault);
        String error = Files.readString(folder.resolve("error.txt")).strip();
        assertThatThrownBy(() -> recordAll(folder))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(error);
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThatThrownBy(() -> recordAll(Path.of("nowhere")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("there is no migrations folder nowhere: make it with \"whimbrel init\", or correct its"
                        + " name in whimbrel.yaml");
    }

    @Test
    void saysThatAFileIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("V20260101_100000_aaaaaaaaaaaa_one.sql");
        Files.write(file, "-- Fünf".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> recordAll(folder))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(file + " isn't UTF-8: save it in that encoding");
    }

    @Test
    void keepsNothingOfSourcesThatDoNotCompile() throws IOException {
        assertThatThrownBy(() -> recordAll(HISTORIES.resolve("does-not-compile")))
                .isInstanceOf(WhimbrelException.class);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).isEmpty();
        }
    }

    private void recordAll(Path folder) {
        for (MigrationFile file : MigrationFolder.read(folder, List.of(), cache).inOrder()) {
            file.checksum();
        }
    }
}
