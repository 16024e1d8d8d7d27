package io.whimbrel.migration.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.migration.Database;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.ExecuteSql;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.RunCode;
import io.whimbrel.operation.Statement.Boundary;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFolderTest {

    private static final String FIRST = "V20260101_000000_aaaaaaaaaaaa_first";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private static String source(String name, String annotation, String javadoc, String upgrade) {
        return "import io.whimbrel.migration.*;\n" + javadoc + "\n" + annotation + "\nclass " + name
                + " implements Migration {\n public void upgrade(Operations op) {" + upgrade
                + "}\n public void downgrade(Operations op) {}\n}\n";
    }

    private void writeFirst(String javadoc, String upgrade) throws IOException {
        String annotation = "@Revision(id = \"aaaaaaaaaaaa\")";
        Files.writeString(folder.resolve(FIRST + ".java"), source(FIRST, annotation, javadoc, upgrade));
    }

    private RevisionGraph read() {
        return MigrationFolder.read(folder, List.of(), cache);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void readsJavaAndSqlSideBySide() throws IOException {
        writeFirst("/** Uses a helper. */", "Names.all().forEach(op::dropTable);");
        Files.createDirectory(folder.resolve("help"));
        Files.writeString(
                folder.resolve("help/Names.java"),
                "class Names { static java.util.List<String> all() { return java.util.List.of(\"a\", \"b.c\"); } }");
        Files.writeString(folder.resolve("package-info.java"), "/** Migrations. */\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing to read");
        Files.writeString(
                folder.resolve("V20260102_000000_bbbbbbbbbbbb_second.sql"),
                "-- Second\n-- revision: bbbbbbbbbbbb\n-- follows: aaaaaaaaaaaa\n-- upgrade\nSELECT 1;\n-- downgrade\n");
        RevisionGraph graph = read();
        assertThat(graph.inOrder())
                .extracting(MigrationFile::id, MigrationFile::description)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("aaaaaaaaaaaa", "Uses a helper"),
                        org.assertj.core.groups.Tuple.tuple("bbbbbbbbbbbb", "Second"));
        assertThat(graph.find("a").operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new DropTable(QualifiedName.parse("a")), new DropTable(QualifiedName.parse("b.c")));
        assertThat(graph.find("b").operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new ExecuteSql("SELECT 1", Boundary.WITHIN));
    }

    @Test
    void readsAnEmptyFolder() {
        assertThat(read().inOrder()).isEmpty();
    }

    @Test
    void takesADescriptionFromTheNameWhereThereIsNoJavadoc() throws IOException {
        writeFirst("", "");
        assertThat(read().find("a").description()).isEqualTo("first");
    }

    @Test
    void compilesOnlyWhatChanged() throws IOException {
        writeFirst("/** First. */", "op.dropTable(\"a\");");
        read();
        Path compiled = cached().get(0);
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(compiled, long_ago);
        assertThat(read().find("a").operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new DropTable(QualifiedName.parse("a")));
        assertThat(cached()).containsExactly(compiled);
        assertThat(Files.getLastModifiedTime(compiled)).isEqualTo(long_ago);

        writeFirst("/** First. */", "op.renameTable(\"a\", \"b\");");
        assertThat(read().find("a").operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new RenameTable(QualifiedName.parse("a"), "b"));
        assertThat(cached()).hasSize(2);
    }

    @Test
    void compilesAnewWhatTheCacheLost() throws IOException {
        writeFirst("/** First. */", "op.dropTable(\"a\");");
        read();
        Files.write(cached().get(0), new byte[] {0, 0, 0, 1, 0});
        assertThat(read().find("a").operations(Direction.UPGRADE, Database.DEFAULT))
                .hasSize(1);
    }

    @Test
    void usesTheClasspath(@TempDir Path library) throws IOException {
        Path helper = library.resolve("Helper.java");
        Files.writeString(helper, "public class Helper { public static final String TABLE = \"t\".strip(); }");
        assertThat(javax.tools.ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", library.toString(), helper.toString()))
                .isZero();
        writeFirst("", "op.dropTable(Helper.TABLE);");
        assertThat(MigrationFolder.read(folder, List.of(library), cache)
                        .find("a")
                        .operations(Direction.UPGRADE, Database.DEFAULT))
                .containsExactly(new DropTable(QualifiedName.parse("t")));
    }

    @Test
    void recordsCode() throws IOException {
        writeFirst("", "op.run(connection -> connection.createStatement().execute(\"SELECT 1\"));");
        assertThat(read().find("a").operations(Direction.UPGRADE, Database.DEFAULT))
                .singleElement()
                .isInstanceOf(RunCode.class);
    }

    @Test
    void checksWhatAMigrationDoesNotHowItLooks() throws IOException {
        writeFirst("/** First. */", "op.dropTable(\"a\"); op.execute(\"SELECT 1\");");
        String checksum = read().find("a").checksum();
        writeFirst(
                "/** Another word. */", "/* a comment */ op.dropTable(\"a\");\n\n op.execute(\"-- why\\nSELECT 1;\");");
        assertThat(read().find("a").checksum()).isEqualTo(checksum).matches("[0-9a-f]{64}");
        writeFirst("/** First. */", "op.dropTable(\"b\"); op.execute(\"SELECT 1\");");
        assertThat(read().find("a").checksum()).isNotEqualTo(checksum);
    }

    @Test
    void saysThatAJreHasNoCompiler() throws Exception {
        writeFirst("", "");
        assertThat(readInJavaWithoutCompiler())
                .contains("Java migrations are compiled when they are read")
                .contains("has no compiler: run Whimbrel on a JDK, not on a JRE");
    }

    @Test
    void needsNoCompilerForWhatIsCompiled() throws Exception {
        writeFirst("", "");
        read();
        assertThat(readInJavaWithoutCompiler()).isEqualTo("aaaaaaaaaaaa");
    }

    /** Without the module jdk.compiler a JDK is what a JRE is. */
    private String readInJavaWithoutCompiler() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base,java.compiler,java.sql,java.naming,java.management",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        folder.toString(),
                        cache.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** Reads a folder in a Java of its own. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) {
            RevisionGraph graph = MigrationFolder.read(Path.of(arguments[0]), List.of(), Path.of(arguments[1]));
            graph.inOrder().forEach(file -> System.out.print(file.id()));
        }
    }
}
