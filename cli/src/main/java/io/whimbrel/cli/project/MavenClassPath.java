package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dependencies of a Maven project, as Maven tells them; asked once, and kept until a pom.xml changes.
 *
 * @param project the folder with the pom.xml
 * @param kept the file that the answer is kept in
 */
record MavenClassPath(Path project, Path kept) {

    /** The jars and folders that the project's classes need. */
    List<Path> entries() {
        if (Files.notExists(project.resolve("pom.xml"))) {
            throw new WhimbrelException("There is no pom.xml in " + project
                    + " to ask Maven for the model's class path; list its jars and folders in whimbrel.yaml,"
                    + " under model: classpath.");
        }
        try {
            String digest = PomDigest.of(project);
            List<String> lines = Files.exists(kept) ? Files.readAllLines(kept) : List.of();
            if (!lines.isEmpty() && lines.get(0).equals(digest)) {
                List<Path> entries = lines.stream().skip(1).map(Path::of).toList();
                // A local repository can be cleaned, and then the answer is of no use.
                if (entries.stream().allMatch(Files::exists)) {
                    return entries;
                }
            }
            List<Path> entries = ask();
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Files.write(
                    kept,
                    Stream.concat(Stream.of(digest), entries.stream().map(Path::toString))
                            .toList());
            return entries;
        } catch (IOException e) {
            throw new WhimbrelException("Can't keep the model's class path in " + kept + ": " + e, e);
        }
    }

    private List<Path> ask() throws IOException {
        Path answer = Files.createTempFile("whimbrel", ".classpath");
        try {
            // Offline first: it is quicker, and mostly all is there, for the classes have been compiled.
            MavenCall.Result result = new MavenCall(project, answer, true).run();
            if (result.code() != 0) {
                result = new MavenCall(project, answer, false).run();
            }
            if (result.code() != 0) {
                throw new WhimbrelException("Maven can't tell the model's class path of " + project + ": "
                        + result.lastLines() + " (see it with `mvn dependency:build-classpath`; or list jars and"
                        + " folders in whimbrel.yaml, under model: classpath)");
            }
            return split(Files.readString(answer));
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** A class path as text: entries with the platform's separator, or one a line. */
    static List<Path> split(String text) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.split(File.pathSeparator, -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
