package io.whimbrel.cases;

import io.whimbrel.diff.Casts;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * One folder of a case.
 *
 * @param folder the folder
 */
record Case(Path folder) {

    String from() throws IOException {
        return text("from.sql");
    }

    String to() throws IOException {
        return text("to.sql");
    }

    /** Rows for the tables of {@code from}. */
    String rows() throws IOException {
        return text("rows.sql");
    }

    /** Whether column order or label order, which our reader takes for no difference, tells dumps apart. */
    boolean dumpsDifferInOrder() throws IOException {
        return answers().containsKey("dump.order");
    }

    /** The oldest PostgreSQL that knows what the case is about. */
    int sinceMajor() throws IOException {
        return Integer.parseInt(answers().getProperty("since", "14"));
    }

    /** The text, or nothing if there is no such file. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    /** {@code backfill.users.age = 0}, {@code using.users.age = age::integer}, {@code mapping.mood.sad = meh}. */
    DiffOptions options(Casts casts, boolean strict) throws IOException {
        Map<ObjectId, String> backfills = new HashMap<>();
        Map<ObjectId, String> usings = new HashMap<>();
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        answers().forEach((key, value) -> {
            String[] parts = key.toString().split("\\.", 3);
            if (parts.length == 3) {
                ObjectId column = ObjectId.column(QualifiedName.parse(parts[1]), parts[2]);
                switch (parts[0]) {
                    case "backfill" -> backfills.put(column, value.toString());
                    case "using" -> usings.put(column, value.toString());
                    case "mapping" ->
                        mappings.computeIfAbsent(
                                        ObjectId.of(Kind.ENUM, QualifiedName.parse(parts[1])), id -> new HashMap<>())
                                .put(parts[2], value.toString());
                    default -> throw new IllegalArgumentException(key.toString());
                }
            }
        });
        return new DiffOptions(backfills, usings, mappings, casts, strict);
    }

    private Properties answers() throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("answers.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
