package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Accept;
import io.whimbrel.migration.Acceptance;
import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.Migration;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.Operations;
import io.whimbrel.operation.Operation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A migration that was read from Java. Its class is loaded and recorded when somebody asks what it does. */
final class JavaMigration implements MigrationFile {

    private final JavaEntry entry;

    private final ClassLoader loader;

    private final Map<String, List<Operation>> recorded = new HashMap<>();

    JavaMigration(JavaEntry entry, ClassLoader loader) {
        this.entry = entry;
        this.loader = loader;
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String follows() {
        return entry.follows();
    }

    @Override
    public String description() {
        return entry.description();
    }

    @Override
    public String fileName() {
        return entry.fileName();
    }

    @Override
    public Set<String> databases() {
        return entry.databases();
    }

    @Override
    public synchronized List<Operation> operations(Direction direction, String database) {
        if (!entry.databases().contains(database)) {
            return List.of();
        }
        return recorded.computeIfAbsent(direction + " " + database, key -> record(direction, database));
    }

    @Override
    public List<Acceptance> accepted(Direction direction, String database) {
        try {
            Class<?> type = loader.loadClass(entry.className());
            List<Acceptance> accepted = new ArrayList<>(acceptances(type));
            if (database.equals(Database.DEFAULT)) {
                accepted.addAll(acceptances(type.getMethod(direction.word(), Operations.class)));
            } else if (entry.databases().contains(database)) {
                accepted.addAll(acceptances(method(type, direction, database)));
            }
            return accepted;
        } catch (ReflectiveOperationException | LinkageError e) {
            throw failure(direction, e);
        }
    }

    private static List<Acceptance> acceptances(AnnotatedElement place) {
        return Stream.of(place.getAnnotationsByType(Accept.class))
                .map(accept -> new Acceptance(accept.rule(), accept.reason(), Acceptance.EVERYWHERE))
                .toList();
    }

    private List<Operation> record(Direction direction, String database) {
        try {
            Class<?> type = loader.loadClass(entry.className());
            Object migration = create(type);
            Operations operations = new Operations();
            if (database.equals(Database.DEFAULT)) {
                call((Migration) migration, direction, operations);
            } else {
                Method method = method(type, direction, database);
                method.setAccessible(true);
                method.invoke(migration, operations);
            }
            return operations.recorded();
        } catch (InvocationTargetException e) {
            throw failure(direction, e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw failure(direction, e);
        }
    }

    /** A migration needn't be public, nor say that it has a constructor. */
    private static Object create(Class<?> type) throws ReflectiveOperationException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("its class needs a constructor without parameters", e);
        }
    }

    private static void call(Migration migration, Direction direction, Operations operations) {
        if (direction == Direction.UPGRADE) {
            migration.upgrade(operations);
        } else {
            migration.downgrade(operations);
        }
    }

    private static Method method(Class<?> type, Direction direction, String database) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith(direction.word()))
                .filter(method -> isFor(database, method.getAnnotation(Database.class)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFor(String database, @Nullable Database annotation) {
        return annotation != null && annotation.value().equals(database);
    }

    private WhimbrelException failure(Direction direction, Throwable cause) {
        String line = Stream.of(cause.getStackTrace())
                .filter(element -> element.getClassName().equals(entry.className()))
                .findFirst()
                .map(element -> ":" + element.getLineNumber())
                .orElse("");
        String sentence =
                cause.getMessage() == null || cause instanceof LinkageError ? cause.toString() : cause.getMessage();
        return new WhimbrelException(
                "the " + direction.word() + " of " + entry.fileName() + line + " can't be read: " + sentence, cause);
    }
}
