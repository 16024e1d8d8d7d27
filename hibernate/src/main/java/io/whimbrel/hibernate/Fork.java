package io.whimbrel.hibernate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.hibernate.bridge.Answer;
import io.whimbrel.hibernate.bridge.Bridge;
import io.whimbrel.hibernate.bridge.Request;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM of its own on the application's classpath, for one question.
 *
 * @param settings with the classpath and the Java executable
 */
record Fork(EntityModelSettings settings) {

    /** Long enough for thousands of entities on a busy machine; a hung initialiser of a class ends here. */
    private static final int MINUTES = 5;

    private static final int LINES_SHOWN = 20;

    Answer ask(Request request) {
        try {
            Path folder = Files.createTempDirectory("whimbrel-hibernate");
            try {
                return ask(request, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException unwritable) {
            throw new WhimbrelException(
                    "Can't read the entities with " + settings.java() + ": " + unwritable.getMessage(), unwritable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new WhimbrelException("Interrupted while reading the entities", stop);
        }
    }

    private Answer ask(Request request, Path folder) throws IOException, InterruptedException {
        Path question = folder.resolve("request");
        Path reply = folder.resolve("answer");
        Path output = folder.resolve("output");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(question))) {
            request.write(out);
        }
        // in a file, for a long classpath is no argument on every system
        Path arguments = folder.resolve("arguments");
        Files.writeString(arguments, "-cp\n" + quoted(classpath()) + "\n", Charset.defaultCharset());
        Process process = new ProcessBuilder(
                        settings.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "-Dorg.jboss.logging.provider=jdk",
                        "@" + arguments,
                        Bridge.class.getName(),
                        question.toString(),
                        reply.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new WhimbrelException("Reading the entities took more than " + MINUTES
                        + " minutes and was stopped: look for a class whose static initialiser waits for something");
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0 || !Files.exists(reply)) {
            throw new WhimbrelException(
                    "The Java that reads the entities (" + settings.java() + ") ended with code " + process.exitValue()
                            + ": " + firstLine(output),
                    new ForkTrace(tail(output)));
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(reply))) {
            return Answer.read(in);
        }
    }

    private String classpath() {
        return Stream.concat(settings.classpath().stream(), Stream.of(bridge()))
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder that holds the bridge: the one that this class came from. */
    static Path bridge() {
        try {
            return Path.of(Bridge.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String firstLine(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output, Charset.defaultCharset())) {
            return lines.filter(line -> !line.isBlank()).findFirst().orElse("it said nothing");
        }
    }

    private static String tail(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output, Charset.defaultCharset());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
