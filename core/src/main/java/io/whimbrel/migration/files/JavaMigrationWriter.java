package io.whimbrel.migration.files;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.operation.Argument;
import io.whimbrel.operation.Call;
import io.whimbrel.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a migration as Java, the way a person would have. */
public final class JavaMigrationWriter {

    private static final String PACKAGE = "io.whimbrel.migration";

    private JavaMigrationWriter() {}

    /**
     * Writes a migration.
     *
     * @param migration the migration
     * @return the source of a file named {@link NewMigration#name()} and {@code .java}
     */
    public static String write(NewMigration migration) {
        StringBuilder source = new StringBuilder();
        if (!migration.packageName().isEmpty()) {
            source.append("package ").append(migration.packageName()).append(";\n\n");
        }
        SortedSet<String> definitions = definitions(migration);
        for (String definition : definitions) {
            source.append("import static " + PACKAGE + ".Definitions.")
                    .append(definition)
                    .append(";\n");
        }
        source.append(definitions.isEmpty() ? "" : "\n");
        boolean several = migration.databases().keySet().stream().anyMatch(name -> !name.equals(Database.DEFAULT));
        source.append(several ? "import " + PACKAGE + ".Database;\n" : "")
                .append("import " + PACKAGE + ".Migration;\n")
                .append("import " + PACKAGE + ".Operations;\n")
                .append("import " + PACKAGE + ".Revision;\n\n")
                .append(JavaDescription.write(migration.description()))
                .append('\n')
                .append(revision(migration))
                .append("public final class ")
                .append(migration.name())
                .append(" implements Migration {\n\n")
                .append(String.join("\n", methods(migration)))
                .append("}\n");
        return source.toString();
    }

    private static String revision(NewMigration migration) {
        String follows = migration.follows().isEmpty() ? "" : ", follows = " + JavaText.literal(migration.follows());
        return "@Revision(id = " + JavaText.literal(migration.id()) + follows + ")\n";
    }

    private static List<String> methods(NewMigration migration) {
        List<String> methods = new ArrayList<>();
        addPair(methods, "@Override", "", migration.change(Database.DEFAULT));
        suffixes(migration).forEach((database, suffix) -> {
            String annotation = "@Database(" + JavaText.literal(database) + ")";
            addPair(methods, annotation, suffix, migration.change(database));
        });
        return methods;
    }

    private static void addPair(List<String> methods, String annotation, String suffix, NewMigration.Change change) {
        for (Direction direction : Direction.values()) {
            methods.add(JavaMethod.write(annotation, direction.word() + suffix, change.operations(direction)));
        }
    }

    /** What the names of the methods of each further database end with: {@code Analytics}. */
    private static Map<String, String> suffixes(NewMigration migration) {
        Map<String, String> suffixes = new LinkedHashMap<>();
        for (String database : migration.databases().keySet()) {
            if (!database.equals(Database.DEFAULT)) {
                String words = camelCase(database);
                String suffix = words;
                for (int i = 2; suffix.isEmpty() || suffixes.containsValue(suffix); i++) {
                    suffix = words + i;
                }
                suffixes.put(database, suffix);
            }
        }
        return suffixes;
    }

    private static String camelCase(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+", -1)) {
            words.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return words.toString();
    }

    private static SortedSet<String> definitions(NewMigration migration) {
        SortedSet<String> definitions = new TreeSet<>();
        for (NewMigration.Change change : migration.databases().values()) {
            for (Direction direction : Direction.values()) {
                for (Operation operation : change.operations(direction)) {
                    addNested(operation.call(), definitions);
                }
            }
        }
        return definitions;
    }

    private static void addNested(Call call, SortedSet<String> definitions) {
        for (Argument argument : call.arguments()) {
            if (argument instanceof Call nested) {
                definitions.add(nested.method());
                addNested(nested, definitions);
            }
        }
        call.chain().forEach(link -> addNested(link, definitions));
    }
}
