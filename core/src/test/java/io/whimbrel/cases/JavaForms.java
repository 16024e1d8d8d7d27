package io.whimbrel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.files.JavaMigrationWriter;
import io.whimbrel.migration.files.NewMigration;
import io.whimbrel.operation.Operation;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;

/** The cases as Java migrations: written, compiled in one go, and recorded again. */
public final class JavaForms {

    private final SortedMap<String, NewMigration> migrations = new ConcurrentSkipListMap<>();

    /** Adds the migration of a name. */
    public void add(String name, List<Operation> upgrade, List<Operation> downgrade) {
        migrations.put(
                name,
                new NewMigration(
                        String.format("%012x", name.hashCode() & 0xffffffffL),
                        "",
                        name.replaceAll("\\W+", " "),
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        "",
                        new TreeMap<>(Map.of("default", new NewMigration.Change(upgrade, downgrade)))));
    }

    /** What is recorded when the compiled migrations run is what was written. */
    public void verify() throws Exception {
        Path folder = Files.createTempDirectory("whimbrel-cases-");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", folder.toString()));
        arguments.addAll(List.of("-cp", placeOf(Migration.class)));
        for (NewMigration migration : migrations.values()) {
            Path source = folder.resolve(migration.name() + ".java");
            Files.writeString(source, JavaMigrationWriter.write(migration));
            arguments.add(source.toString());
        }
        if (migrations.isEmpty()) {
            return;
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("the migrations in " + folder + " compile")
                .isZero();
        SoftAssertions softly = new SoftAssertions();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaForms.class.getClassLoader())) {
            for (Map.Entry<String, NewMigration> entry : migrations.entrySet()) {
                verify(entry.getKey(), entry.getValue(), loader, softly);
            }
        }
        softly.assertAll();
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static void verify(String name, NewMigration written, ClassLoader loader, SoftAssertions softly)
            throws ReflectiveOperationException {
        Migration migration = loader.loadClass(written.name())
                .asSubclass(Migration.class)
                .getDeclaredConstructor()
                .newInstance();
        Operations upgrade = new Operations();
        migration.upgrade(upgrade);
        Operations downgrade = new Operations();
        migration.downgrade(downgrade);
        NewMigration.Change change = written.databases().get("default");
        softly.assertThat(upgrade.recorded()).as(name + " up").isEqualTo(change.upgrade());
        softly.assertThat(downgrade.recorded()).as(name + " down").isEqualTo(change.downgrade());
    }
}
