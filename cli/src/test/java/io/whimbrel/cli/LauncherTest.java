package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    @Test
    void itTellsHowWideTheTerminalIs(@TempDir Path folder) throws IOException, InterruptedException {
        Path terminal = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(terminal), "there is no program that makes a terminal on this machine");
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder.resolve("lib"));
        Path script = Files.createDirectories(folder.resolve("bin")).resolve("whimbrel");
        Files.copy(Path.of("src/main/launcher/whimbrel"), script);

        assertThat(said(folder, "bash", script.toString())).doesNotContain("whimbrel.columns");
        assertThat(said(folder, terminal.toString(), "-qec", "stty cols 43; bash " + script, "/dev/null"))
                .contains("-Dwhimbrel.columns=43 ");
    }

    private static String said(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static long rehearsals() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("whimbrel-rehearsal"))
                    .count();
        }
    }
}
