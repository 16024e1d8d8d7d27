package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @Test
    void theRehearsalLeavesNothingBehind() throws IOException {
        long earlier = rehearsals();
        Rehearsal.main(new String[0]);
        assertThat(rehearsals()).isEqualTo(earlier);
    }

    @Test
    void withoutJavaTheLauncherSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("lib"));
        Files.createDirectories(folder.resolve("bin"));
        Path script = folder.resolve("bin/whimbrel");
        Files.copy(Path.of("src/main/launcher/whimbrel"), script);
        Path link = Files.createSymbolicLink(folder.resolve("link"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", link.toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", "/nowhere");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).startsWith("Error: no Java found at '/nowhere/bin/java'; install a JDK");
    }

    private static long rehearsals() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("whimbrel-rehearsal"))
                    .count();
        }
    }
}
