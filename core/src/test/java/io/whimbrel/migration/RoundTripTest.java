package io.whimbrel.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.files.JavaMigrationWriter;
import io.whimbrel.migration.files.MigrationFolder;
import io.whimbrel.migration.files.NewMigration;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RunCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as Java is what is recorded from it. */
class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void hasASampleOfEveryOperation() {
        assertThat(Samples.all().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    @Test
    void recordsWhatWasWritten() throws IOException {
        List<Operation> samples = Samples.all();
        MigrationFile file = read(samples);
        List<Operation> recorded = file.operations(Direction.UPGRADE, Database.DEFAULT);
        assertThat(recorded).hasSameSizeAs(samples);
        for (int i = 0; i < samples.size(); i++) {
            if (samples.get(i) instanceof RunCode) {
                assertThat(recorded.get(i)).isInstanceOf(RunCode.class);
            } else {
                assertThat(recorded.get(i)).isEqualTo(samples.get(i));
            }
            // A table equals one with its columns in another order: the call and the SQL tell them apart.
            assertThat(recorded.get(i).call()).isEqualTo(samples.get(i).call());
            assertThat(recorded.get(i).statements()).isEqualTo(samples.get(i).statements());
        }
        assertThat(file.operations(Direction.DOWNGRADE, Database.DEFAULT)).isEmpty();
    }

    @Test
    void splitsAMethodThatJavaCouldNotCompile() throws IOException {
        List<Operation> many = Stream.generate(Samples::all)
                .limit(30)
                .flatMap(List::stream)
                .filter(operation -> !(operation instanceof RunCode))
                .toList();
        MigrationFile file = read(many);
        assertThat(file.operations(Direction.UPGRADE, Database.DEFAULT)).isEqualTo(many);
    }

    private MigrationFile read(List<Operation> operations) throws IOException {
        SortedMap<String, NewMigration.Change> databases = new TreeMap<>();
        databases.put(Database.DEFAULT, new NewMigration.Change(operations, List.of()));
        NewMigration migration = new NewMigration(
                "3f9c2b7a10de", "", "Say all", LocalDateTime.of(2026, 11, 22, 10, 30), "migrations", databases);
        Files.writeString(folder.resolve(migration.name() + ".java"), JavaMigrationWriter.write(migration));
        return MigrationFolder.read(folder, List.of(), folder.resolve("cache")).find("3f9c");
    }
}
