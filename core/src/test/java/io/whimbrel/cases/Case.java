package io.whimbrel.cases;

import io.whimbrel.catalog.Managed;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.generate.rename.RenameAnswer;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One folder of a case.
 *
 * @param cases the folder of all cases
 * @param folder the folder of this one
 */
record Case(Path cases, Path folder) {

    private static final String DOWNGRADE = "downgrade.";

    /** The object and the case: {@code enum/add-first}. */
    String name() {
        return cases.relativize(folder).toString().replace('\\', '/');
    }

    /** What the case is about, by the name of the folder around it. */
    String object() {
        return String.valueOf(folder.getParent().getFileName());
    }

    /** Whether its golden files are in the form that makemigrations writes: online, with privileges kept. */
    boolean isOnline() {
        return object().equals("online") || object().equals("kept-privileges");
    }

    /** Whether pg_dump tells states apart that our reader takes for one; the answer says why. */
    boolean dumpsDiffer() {
        return answers().stringPropertyNames().stream().anyMatch(name -> name.startsWith("dump."));
    }

    /** {@code manage.privileges = true} and the like, and {@code enums.order = strict}, as whimbrel.yaml says them. */
    Managed managed() {
        boolean strict = answers().getProperty("enums.order", "any").equals("strict");
        return new Managed(manages("privileges"), manages("owners"), manages("extension_versions"), strict);
    }

    /** Whether it makes something that stays when all schemas are dropped: default privileges do. */
    boolean leavesTraces() {
        return managed().privileges();
    }

    private boolean manages(String what) {
        return Boolean.parseBoolean(answers().getProperty("manage." + what));
    }

    /** {@code large = orders, audit.*}: the tables that are too large to be rewritten. */
    LargeTables large() {
        String names = answers().getProperty("large", "");
        return names.isEmpty() ? LargeTables.NONE : LargeTables.named(List.of(names.split(", ")));
    }

    /** Whether there is no way from one to the other, which {@code refused.txt} says. */
    boolean isRefused() {
        return Files.exists(folder.resolve("refused.txt"));
    }

    /** The oldest PostgreSQL that knows what the case is about. */
    int since() {
        return Integer.parseInt(answers().getProperty("since", "14"));
    }

    /** The text, or nothing if there is no such file. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    /** A line each in {@code renames.txt}: {@code orders.sum=total}. */
    List<RenameAnswer> renames() throws IOException {
        return text("renames.txt").lines().map(RenameAnswer::parse).toList();
    }

    /** {@code backfill.users.age = 0}, {@code using.users.age = age::integer}, {@code mapping.mood.sad = meh}. */
    DiffOptions upgradeOptions(Casts casts, Renames renames) {
        Properties upgrade = new Properties();
        answers().stringPropertyNames().stream()
                .filter(name -> !name.startsWith(DOWNGRADE))
                .forEach(name -> upgrade.setProperty(name, answers().getProperty(name)));
        DiffOptions said = options(upgrade, casts, true);
        return new DiffOptions(said.backfills(), said.usings(), renames.mappings(said.enumMappings()), casts, true);
    }

    /** What gets another name: labels are said by their former ones, as on the command line. */
    Resolution resolution(Schema from, Schema to) throws IOException {
        Sides sides = new Sides(from, to, "from.sql", "to.sql");
        Map<ObjectId, Map<String, String>> mappings =
                upgradeOptions((type, other) -> Casts.Cast.NONE, Renames.NONE).enumMappings();
        return Resolution.of(sides, renames(), List.of(), mappings);
    }

    /** The same for the way back, after {@code downgrade.}; nobody has to answer there. */
    DiffOptions downgradeOptions(Casts casts) {
        Properties downgrade = new Properties();
        answers().stringPropertyNames().stream()
                .filter(name -> name.startsWith(DOWNGRADE))
                .forEach(name -> downgrade.setProperty(
                        name.substring(DOWNGRADE.length()), answers().getProperty(name)));
        return options(downgrade, casts, false);
    }

    private static DiffOptions options(Properties answers, Casts casts, boolean strict) {
        Map<ObjectId, String> backfills = new HashMap<>();
        Map<ObjectId, String> usings = new HashMap<>();
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        for (String name : answers.stringPropertyNames()) {
            String value = answers.getProperty(name);
            int first = name.indexOf('.');
            int last = name.lastIndexOf('.');
            if (first < last) {
                QualifiedName owner = QualifiedName.parse(name.substring(first + 1, last));
                String part = name.substring(last + 1);
                switch (name.substring(0, first)) {
                    case "backfill" -> backfills.put(ObjectId.column(owner, part), value);
                    case "using" -> usings.put(ObjectId.column(owner, part), value);
                    case "mapping" ->
                        mappings.computeIfAbsent(ObjectId.of(Kind.ENUM, owner), id -> new HashMap<>())
                                .put(part, value);
                    default -> throw new IllegalArgumentException(name);
                }
            }
        }
        return new DiffOptions(backfills, usings, mappings, casts, strict);
    }

    private Properties answers() {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text("answers.properties")));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
