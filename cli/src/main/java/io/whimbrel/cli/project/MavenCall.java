package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One call of Maven for a project's class path.
 *
 * @param project the folder with the pom.xml
 * @param answer the file that Maven writes the class path to
 * @param offline whether Maven may ask no repository
 */
record MavenCall(Path project, Path answer, boolean offline) {

    /** Named with its version, for Maven's own default is from 2012 and knows no Java newer than 8. */
    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

    private static final int LINES_SHOWN = 3;

    /**
     * What came of it.
     *
     * @param code Maven's exit code
     * @param output what Maven printed
     */
    record Result(int code, List<String> output) {

        /** The lines that say what went wrong: Maven's first errors, for the last ones are about itself. */
        String lastLines() {
            List<String> errors = output.stream()
                    .filter(line -> line.startsWith("[ERROR]"))
                    .map(line -> line.substring("[ERROR]".length()).strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("->") && !line.startsWith("[Help"))
                    .limit(LINES_SHOWN)
                    .toList();
            List<String> shown =
                    errors.isEmpty() ? output.subList(Math.max(0, output.size() - LINES_SHOWN), output.size()) : errors;
            return shown.isEmpty() ? "it ended with code " + code : String.join(" ", shown);
        }
    }

    Result run() {
        List<String> command = new ArrayList<>(List.of(program(), "-q", "-B", "-Dstyle.color=never"));
        if (offline) {
            command.add("-o");
        }
        command.add(GOAL);
        command.add("-Dmdep.outputFile=" + answer);
        // All scopes: Hibernate or the JPA API are often "provided", which "runtime" would leave out.
        command.add("-DincludeScope=test");
        try {
            Path log = Files.createTempFile("whimbrel", ".maven");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                return new Result(process.waitFor(), Files.readAllLines(log, Charset.defaultCharset()));
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new WhimbrelException(
                    "Can't run " + program() + " to find the model's class path; put Maven on the PATH, or list jars"
                            + " and folders in whimbrel.yaml, under model: classpath.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WhimbrelException("Interrupted while Maven looked for the model's class path.", e);
        }
    }

    /** The project's own wrapper, or else the Maven on the PATH. */
    private String program() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            Path wrapper = folder.resolve(windows ? "mvnw.cmd" : "mvnw");
            if (Files.isExecutable(wrapper)) {
                return wrapper.toString();
            }
        }
        return windows ? "mvn.cmd" : "mvn";
    }
}
