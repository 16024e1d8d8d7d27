package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.Migration;
import io.whimbrel.migration.Operations;
import io.whimbrel.migration.Revision;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the migrations among compiled classes, and says what is wrong with them. */
final class JavaEntries {

    private JavaEntries() {}

    static List<JavaEntry> of(List<SourceFile> sources, List<CompiledClass> classes, ClassLoader loader) {
        Map<String, SourceFile> byPlace =
                sources.stream().collect(Collectors.toMap(SourceFile::place, Function.identity()));
        Map<String, JavaEntry> found = new TreeMap<>();
        for (CompiledClass each : classes) {
            SourceFile source = byPlace.get(each.source());
            if (each.isTopLevel() && source != null) {
                Class<?> type = load(each, source, loader);
                if (isMigration(type, source)) {
                    found.put(source.place(), entry(type.asSubclass(Migration.class), source));
                }
            }
        }
        for (SourceFile source : sources) {
            if (FileNames.id(source.simpleName()).isPresent() && !found.containsKey(source.place())) {
                throw new WhimbrelException(source.place() + " is named like a migration, but has no class that"
                        + " implements Migration: write one with @Revision, or give the file another name");
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Class<?> load(CompiledClass each, SourceFile source, ClassLoader loader) {
        try {
            return loader.loadClass(each.name());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new WhimbrelException(source.place() + " can't be loaded: " + e + "; is its class path complete?", e);
        }
    }

    private static boolean isMigration(Class<?> type, SourceFile source) {
        boolean migration = Migration.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        boolean revision = type.isAnnotationPresent(Revision.class);
        if (migration && !revision) {
            throw new WhimbrelException(source.place()
                    + " has no @Revision: write @Revision(id = \"…\", follows = \"…\") before its class");
        }
        if (revision && !migration) {
            throw new WhimbrelException(
                    source.place() + " has @Revision, but its class doesn't implement Migration: let it");
        }
        return migration;
    }

    private static JavaEntry entry(Class<? extends Migration> type, SourceFile source) {
        Revision revision = type.getAnnotation(Revision.class);
        FileNames.check(source.fileName(), revision.id());
        String description = JavaDescription.read(source.getCharContent(false))
                .orElseGet(() -> FileNames.description(source.simpleName()));
        return new JavaEntry(
                type.getName(),
                source.fileName(),
                revision.id(),
                revision.follows(),
                description,
                databases(type, source));
    }

    private static SortedSet<String> databases(Class<? extends Migration> type, SourceFile source) {
        SortedSet<String> upgrades = databases(type, source, Direction.UPGRADE);
        SortedSet<String> downgrades = databases(type, source, Direction.DOWNGRADE);
        requireAll(downgrades, upgrades, source, Direction.UPGRADE);
        requireAll(upgrades, downgrades, source, Direction.DOWNGRADE);
        return upgrades;
    }

    private static SortedSet<String> databases(
            Class<? extends Migration> type, SourceFile source, Direction direction) {
        SortedSet<String> databases = new TreeSet<>(List.of(Database.DEFAULT));
        for (Method method : type.getMethods()) {
            Database database = method.getAnnotation(Database.class);
            if (database != null && direction(method, source) == direction && !databases.add(database.value())) {
                throw new WhimbrelException(source.place() + " has a second " + direction.word()
                        + " for the database " + database.value() + ", " + method.getName()
                        + ": put both into one method");
            }
        }
        return databases;
    }

    private static void requireAll(
            SortedSet<String> wanted, SortedSet<String> found, SourceFile source, Direction direction) {
        for (String database : wanted) {
            if (!found.contains(database)) {
                throw new WhimbrelException(source.place() + " has no " + direction.word() + " for the database "
                        + database + ": add a method with @Database(\"" + database + "\")");
            }
        }
    }

    private static Direction direction(Method method, SourceFile source) {
        boolean fits = method.getParameterCount() == 1 && method.getParameterTypes()[0] == Operations.class;
        for (Direction direction : Direction.values()) {
            if (fits && method.getName().startsWith(direction.word())) {
                return direction;
            }
        }
        throw new WhimbrelException(source.place() + " has @Database on " + method.getName()
                + ", which isn't named upgrade… or downgrade… or doesn't take Operations: correct it");
    }
}
