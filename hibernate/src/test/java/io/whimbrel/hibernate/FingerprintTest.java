package io.whimbrel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest changes with what the DDL depends on, and with nothing else. */
class FingerprintTest {

    @TempDir
    Path folder;

    private Path type;
    private Path jar;
    private EntityModelSettings settings;
    private String before;

    @BeforeEach
    void makeAClasspath() throws IOException {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("META-INF"));
        type = Files.writeString(classes.resolve("A.class"), "one");
        jar = Files.writeString(folder.resolve("some.jar"), "jar");
        settings = EntityModelSettings.of(List.of(classes, jar));
        before = fingerprint(settings);
    }

    @Test
    void staysWhenAClassIsWrittenAgain() throws IOException {
        Files.writeString(type, "one");
        Files.setLastModifiedTime(type, FileTime.fromMillis(0));
        assertThat(fingerprint(settings)).isEqualTo(before);
    }

    @Test
    void staysWhenAnotherFileComes() throws IOException {
        Files.writeString(type.resolveSibling("messages.properties"), "hello");
        assertThat(fingerprint(settings)).isEqualTo(before);
    }

    @Test
    void changesWithAClass() throws IOException {
        Files.writeString(type, "two");
        assertThat(fingerprint(settings)).isNotEqualTo(before);
    }

    @Test
    void changesWithTheNameOfAClass() throws IOException {
        Files.move(type, type.resolveSibling("B.class"));
        assertThat(fingerprint(settings)).isNotEqualTo(before);
    }

    @Test
    void changesWithAMappingFile() throws IOException {
        Files.writeString(type.resolveSibling("META-INF").resolve("orm.xml"), "<orm/>");
        assertThat(fingerprint(settings)).isNotEqualTo(before);
    }

    @Test
    void changesWithAJar() throws IOException {
        Files.writeString(jar, "other");
        assertThat(fingerprint(settings)).isNotEqualTo(before);
    }

    @Test
    void changesWithEachSetting() {
        assertThat(List.of(
                        before,
                        fingerprint(settings.withPackages(List.of("a"))),
                        fingerprint(settings.withJars(List.of("a"))),
                        fingerprint(settings.withFolders(List.of(Path.of("a")))),
                        fingerprint(settings.withUnit("a")),
                        fingerprint(settings.withProperties(Map.of("a", "b")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void readsAThousandClassesInABlink() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] content = new byte[4_000];
            random.nextBytes(content);
            Files.write(type.resolveSibling("C" + i + ".class"), content);
        }
        fingerprint(settings);
        long start = System.nanoTime();
        fingerprint(settings);
        // about 60 ms on two cores; the bound leaves room for a busy machine
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static String fingerprint(EntityModelSettings settings) {
        return new EntityModel(settings).fingerprint();
    }
}
