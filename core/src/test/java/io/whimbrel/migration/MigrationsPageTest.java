package io.whimbrel.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.files.MigrationFolder;
import io.whimbrel.operation.Commit;
import io.whimbrel.operation.Operation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/migrations.md to what a migration can say. */
class MigrationsPageTest {

    private static final Path PAGE = Path.of("../docs/migrations.md");

    private static final Pattern JAVA = block("java");

    private static final Pattern SQL = block("sql");

    private static final Pattern INLINE_CALL = Pattern.compile("`(op\\.\\w+\\([^`]*\\))`");

    private static final Pattern CLASS = Pattern.compile("class (V\\w+)");

    private static final Pattern REVISION = Pattern.compile("-- revision: (\\w+)");

    /** What records the calls, and not what a migration calls. */
    private static final Set<String> RECORDING = Set.of("record", "begin", "recorded");

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path folder;

    @Test
    void namesEverythingThatAMigrationCanCall() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> lacking = new TreeSet<>();
        for (Method method : publicMethods(Operations.class)) {
            if (!RECORDING.contains(method.getName())) {
                lack(page, "`op." + method.getName() + "(", lacking);
                said(method.getReturnType()).forEach(more -> lack(page, "." + more + "(", lacking));
            }
        }
        for (Method method : publicMethods(Definitions.class)) {
            lack(page, method.getName() + "(", lacking);
            said(method.getReturnType()).forEach(more -> lack(page, "." + more + "(", lacking));
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void itsFilesAreAHistory() throws IOException {
        String page = Files.readString(PAGE);
        for (String source : found(JAVA, page)) {
            Matcher name = CLASS.matcher(source);
            if (name.find()) {
                Files.writeString(folder.resolve(name.group(1) + ".java"), source);
            }
        }
        for (String script : found(SQL, page)) {
            Matcher revision = REVISION.matcher(script);
            assertThat(revision.find()).isTrue();
            Files.writeString(folder.resolve("V20261123_091500_" + revision.group(1) + "_archive.sql"), script);
        }
        List<MigrationFile> files =
                MigrationFolder.read(folder, List.of(), folder.resolve("cache")).inOrder();
        assertThat(files).hasSize(3);
        assertThat(files.get(2).databases()).contains("analytics");
    }

    @Test
    void itsCallsCompileAndRecord() throws IOException {
        String page = Files.readString(PAGE);
        List<String> calls = new ArrayList<>(found(INLINE_CALL, page));
        found(JAVA, page).stream()
                .filter(source -> !CLASS.matcher(source).find())
                .map(source -> source.strip().replaceAll(";$", ""))
                .forEach(calls::add);
        assertThat(calls).hasSizeGreaterThan(90);
        String source = """
            import static io.whimbrel.migration.Definitions.*;

            import io.whimbrel.migration.Migration;
            import io.whimbrel.migration.Operations;
            import io.whimbrel.migration.Revision;

            @Revision(id = "3f9c2b7a10de")
            public final class V20261122_103000_3f9c2b7a10de_all implements Migration {

                @Override
                public void upgrade(Operations op) {
                    %s;
                }

                @Override
                public void downgrade(Operations op) {}
            }
            """.formatted(String.join(";\n        ", calls));
        Files.writeString(folder.resolve("V20261122_103000_3f9c2b7a10de_all.java"), source);
        List<Operation> operations = MigrationFolder.read(folder, List.of(), folder.resolve("cache"))
                .find("3f9c2b7a10de")
                .operations(Direction.UPGRADE, Database.DEFAULT);
        assertThat(operations)
                .hasSameSizeAs(calls)
                .filteredOn(operation -> !(operation instanceof Commit))
                .allSatisfy(operation -> assertThat(operation.statements()).isNotEmpty());
    }

    private static Pattern block(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static void lack(String page, String call, Set<String> lacking) {
        if (!page.contains(call)) {
            lacking.add(call);
        }
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
                .toList();
    }

    /** What can be said further of what a method returns: all but what only takes it. */
    private static List<String> said(Class<?> type) {
        if (!type.getPackageName().startsWith(Operations.class.getPackageName())) {
            return List.of();
        }
        Function<Method, Boolean> says = method ->
                method.getReturnType() == void.class || method.getReturnType().isAssignableFrom(type);
        return publicMethods(type).stream()
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && says.apply(method))
                .map(Method::getName)
                .filter(name -> !RECORDING.contains(name))
                .distinct()
                .toList();
    }
}
