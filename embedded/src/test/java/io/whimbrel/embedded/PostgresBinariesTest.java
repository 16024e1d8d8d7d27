package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir(factory = FastTempDir.class)
    Path cache;

    private final BinariesArtifact artifact =
            BinariesArtifact.onClassPath(Platform.current()).get(0);

    @Test
    void unpacksOnceAndWhole() throws IOException {
        PostgresBinaries binaries = PostgresBinaries.unpacked(artifact, cache);
        assertThat(binaries.program("postgres")).isExecutable();
        Path marker = Files.createFile(binaries.home().resolve("marker"));
        PostgresBinaries.unpacked(artifact, cache);
        assertThat(marker).exists();
    }

    @Test
    void startsAnewWhereAKilledJvmBrokeOff() throws IOException {
        Path partial = cache.resolve(artifact.version() + ".partial");
        Files.createDirectories(partial.resolve("bin"));
        Files.writeString(partial.resolve("bin/postgres"), "half");
        PostgresBinaries binaries = PostgresBinaries.unpacked(artifact, cache);
        assertThat(Files.size(binaries.program("postgres"))).isGreaterThan(1_000_000);
        assertThat(partial).doesNotExist();
    }

    @Test
    void saysWhereItCannotUnpack() throws IOException {
        Path file = Files.createFile(cache.resolve("file"));
        assertThatThrownBy(() -> PostgresBinaries.unpacked(artifact, file))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("cannot be unpacked into " + file)
                .hasMessageContaining("set XDG_CACHE_HOME");
    }

    @Test
    void installsExtensionsThatWereBuiltApart() throws IOException {
        Path extensions = Files.createDirectory(cache.resolve("built"));
        Files.writeString(extensions.resolve("some.so"), "library");
        Files.writeString(extensions.resolve("some.control"), "control");
        Files.writeString(extensions.resolve("some--1.sql"), "script");
        PostgresBinaries binaries = PostgresBinaries.unpacked(artifact, cache);
        ExtensionCache.install(extensions, binaries.home());
        Files.writeString(extensions.resolve("some.control"), "control of the next version");
        ExtensionCache.install(extensions, binaries.home());
        assertThat(binaries.home().resolve("share/postgresql/extension/some.control"))
                .hasContent("control of the next version");
        assertThat(binaries.home().resolve("share/postgresql/extension/some--1.sql"))
                .exists();
        assertThat(binaries.home().resolve("lib/postgresql/some.so")).exists();
    }
}
