import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ProjectServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does in a new folder what docs/guide.md tells its reader to do, and checks that what comes out is what it says.
 *
 * <p>The first line of a block in the guide says what the block is for:
 *
 * <ul>
 *   <li>{@code ```java path}, or another language: the file is written.
 *   <li>{@code ```diff path}: the file is edited.
 *   <li>{@code ```java path} with a {@code *}: a file that Whimbrel wrote must be this.
 *   <li>{@code ```console}: each line behind a {@code $} is run by bash; what it prints must be what follows.
 *   <li>{@code ```sql} without a path: it is run in the database; a {@code ```text} after it is the result.
 * </ul>
 *
 * <p>Ids, times of day and durations may differ. At the end the project must be examples/guide.
 * {@code --update} corrects the guide and examples/guide instead. Start it through {@code ./quickstart}.
 */
public final class RunGuide {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path GUIDE = ROOT.resolve("docs/guide.md");
    private static final Path EXAMPLE = ROOT.resolve("examples/guide");
    private static final Set<String> MADE = Set.of("target", ".whimbrel");

    private final Options options;
    private final Sameness sameness = new Sameness();
    private final Path work = Files.createTempDirectory("whimbrel-guide");
    private final Path project = Files.createDirectory(work.resolve("guide"));
    private Path here = project;
    private List<String> result = List.of();

    private RunGuide(Options options) throws IOException {
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        RunGuide run = new RunGuide(Options.of(List.of(args)));
        // Also when it is interrupted: no server may be left.
        Runtime.getRuntime().addShutdownHook(new Thread(run::stopServers));
        try {
            run.all();
        } catch (Mistake mistake) {
            System.err.println("\n" + mistake.getMessage());
            System.err.println("The project as it was then: " + run.project);
            System.exit(1);
        }
        run.stopServers();
        delete(run.work);
    }

    private void all() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(GUIDE));
        String heading = "";
        for (Block block = Block.next(lines, 0); block != null; block = Block.next(lines, block.end() + 1)) {
            if (options.leavesOut(block.needs())) {
                continue;
            }
            if (!block.heading().equals(heading)) {
                heading = block.heading();
                say(bold("\n" + heading));
            }
            List<String> real = run(block);
            if (!options.compares() || sameness.of(block.text(), real)) {
                continue;
            }
            if (!options.update()) {
                throw new Mistake(GUIDE + ":" + (block.start() + 1) + ": the guide says\n\n" + indented(block.text())
                        + "\n\nand what comes out is\n\n" + indented(real));
            }
            List<String> body = lines.subList(block.start() + 1, block.end());
            body.clear();
            body.addAll(sameness.inWordsOfGuide(real));
            block = block.endingAt(block.start() + 1 + real.size());
        }
        if (!options.url().isEmpty()) {
            say("\nBack to base: the database keeps nothing of the guide but an empty history.");
            shell("whimbrel db downgrade base", "At the end");
        }
        if (options.update()) {
            Files.write(GUIDE, lines);
        }
        if (options.compares()) {
            compareWithExample();
        }
    }

    /** What the block should have said; the block itself where there is nothing to compare. */
    private List<String> run(Block block) throws Exception {
        String path = block.path();
        if (block.language().equals("console")) {
            return console(block);
        }
        if (path.contains("*")) {
            return generated(path);
        }
        if (block.language().equals("diff")) {
            Path file = here.resolve(path);
            Files.writeString(file, edited(Files.readString(file), block));
            say(dim("edited " + path) + "\n" + indented(block.text()));
        } else if (!path.isEmpty()) {
            Path file = here.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, block.text());
            say(dim("wrote " + path));
        } else if (block.language().equals("sql")) {
            say(indented(block.text()));
            result = query(block.text());
        } else if (block.language().equals("text")) {
            say(indented(result));
            return result;
        }
        return block.text();
    }

    private List<String> console(Block block) throws IOException, InterruptedException {
        List<String> real = new ArrayList<>();
        for (String line : block.text()) {
            if (!line.startsWith("$ ")) {
                continue;
            }
            say(bold(line));
            List<String> output = shell(line.substring(2), GUIDE + ":" + (block.start() + 1));
            if (!output.isEmpty()) {
                say(String.join("\n", output));
            }
            real.add(line);
            // What other programs print is their own affair.
            if (line.contains("whimbrel ")) {
                real.addAll(output);
            }
        }
        return real;
    }

    private List<String> shell(String command, String where) throws IOException, InterruptedException {
        Path place = work.resolve("place");
        Path output = work.resolve("output");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", "trap 'pwd > \"$PLACE\"' EXIT\n" + command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(output.toFile());
        Map<String, String> environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.putAll(options.server());
        environment.put("PLACE", place.toString());
        environment.put("PATH", ROOT + ":" + environment.get("PATH"));
        int code = bash.start().waitFor();
        List<String> lines = plain(Files.readString(output));
        if (code != 0) {
            throw new Mistake(
                    where + ": `" + command + "` failed with exit code " + code + ":\n\n" + indented(lines));
        }
        here = Path.of(Files.readString(place).strip());
        return lines;
    }

    /** Maven 3.8 sets colours back even where it has set none. */
    private static List<String> plain(String output) {
        return output.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    }

    private List<String> generated(String glob) throws IOException {
        Path folder = here.resolve(glob).getParent();
        try (var found =
                Files.newDirectoryStream(folder, Path.of(glob).getFileName().toString())) {
            List<Path> files = new ArrayList<>();
            found.forEach(files::add);
            if (files.size() != 1) {
                throw new Mistake("There should be one " + glob + ", and there is " + files);
            }
            List<String> lines = Files.readAllLines(files.get(0));
            say(dim(here.relativize(files.get(0)) + ":") + "\n" + indented(lines));
            return lines;
        }
    }

    private static String edited(String text, Block diff) {
        String from = part(diff, '+');
        if (!text.contains(from)) {
            throw new Mistake(GUIDE + ":" + (diff.start() + 1) + ": " + diff.path() + " has no such lines");
        }
        return text.replace(from, part(diff, '-'));
    }

    private static String part(Block diff, char without) {
        return diff.text().stream()
                .filter(line -> line.isEmpty() || line.charAt(0) != without)
                .map(line -> (line.isEmpty() ? "" : line.substring(1)) + "\n")
                .collect(Collectors.joining());
    }

    private List<String> query(List<String> sql) throws SQLException {
        try (Connection connection = options.url().isEmpty()
                ? ProjectServer.at(project.resolve(".whimbrel/postgres"), 17)
                        .start()
                        .connect("app")
                : DatabaseUrl.parse(options.url(), Map.of()).connect()) {
            return Query.run(connection, String.join("\n", sql));
        }
    }

    /** The finished project is kept in examples/guide, for readers and for those who want to begin at the end. */
    private void compareWithExample() throws IOException {
        Map<String, List<String>> real = new TreeMap<>();
        files(project)
                .forEach((name, lines) ->
                        real.put(sameness.inWordsOfGuide(List.of(name)).get(0), sameness.inWordsOfGuide(lines)));
        if (options.update()) {
            for (String name : files(EXAMPLE).keySet()) {
                Files.delete(EXAMPLE.resolve(name));
            }
            for (Map.Entry<String, List<String>> file : real.entrySet()) {
                Path path = EXAMPLE.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return;
        }
        Map<String, List<String>> example = files(EXAMPLE);
        Set<String> names = new TreeSet<>(example.keySet());
        names.addAll(real.keySet());
        names.removeIf(name -> real.getOrDefault(name, List.of()).equals(example.get(name)));
        if (!names.isEmpty()) {
            throw new Mistake("The guide's project differs from examples/guide in " + String.join(", ", names)
                    + "; `./quickstart --update` corrects examples/guide.");
        }
    }

    private static Map<String, List<String>> files(Path folder) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path name = folder.relativize(file);
                    if (!MADE.contains(name.getName(0).toString())) {
                        files.put(name.toString(), Files.readAllLines(file));
                    }
                }
            }
        }
        return files;
    }

    private void stopServers() {
        try (Stream<Path> folders = Files.isDirectory(work) ? Files.list(work) : Stream.empty()) {
            folders.map(folder -> folder.resolve(".whimbrel/postgres"))
                    .filter(Files::isDirectory)
                    .forEach(folder -> ProjectServer.at(folder, 17).stop());
        } catch (IOException e) {
            System.err.println("Can't stop the servers of " + work + ": " + e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> ("    " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String bold(String text) {
        return System.console() == null ? text : "\033[1m" + text + "\033[0m";
    }

    private static String dim(String text) {
        return System.console() == null ? text : "\033[2m" + text + "\033[0m";
    }
}
