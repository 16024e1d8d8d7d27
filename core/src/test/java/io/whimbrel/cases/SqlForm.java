package io.whimbrel.cases;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.files.MigrationFolder;
import io.whimbrel.migration.files.NewMigration;
import io.whimbrel.migration.files.SqlMigrationWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A case as a migration in SQL: written to a file, and read again. */
final class SqlForm {

    private static final String ID = "aaaaaaaaaaaa";

    private SqlForm() {}

    static Ways of(Ways ways) throws IOException {
        NewMigration migration = new NewMigration(
                ID,
                "",
                "Case",
                LocalDateTime.of(2026, 1, 1, 0, 0),
                "",
                new TreeMap<>(Map.of("default", new NewMigration.Change(ways.upgrade(), ways.downgrade()))));
        Path folder = Files.createTempDirectory("whimbrel-case-");
        Path sql = folder.resolve(migration.name() + ".sql");
        try {
            Files.writeString(sql, SqlMigrationWriter.write(migration));
            MigrationFile file = MigrationFolder.read(folder, List.of(), folder).find(ID);
            return new Ways(
                    file.operations(Direction.UPGRADE, "default"), file.operations(Direction.DOWNGRADE, "default"));
        } finally {
            Files.delete(sql);
            Files.delete(folder);
        }
    }
}
