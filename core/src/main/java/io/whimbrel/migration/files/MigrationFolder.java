package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of migrations, Java and SQL side by side.
 *
 * <p>Java sources are compiled together, and the classes kept until a source changes. Other files of the
 * folder may help them: classes that are no migrations, a {@code package-info.java}.
 */
public final class MigrationFolder {

    private MigrationFolder() {}

    /**
     * Reads a folder.
     *
     * @param folder the migrations
     * @param classpath what Java migrations use beside Whimbrel
     * @param cacheFolder where compiled classes are kept
     * @return their history
     * @throws WhimbrelException if a file can't be read, or the files don't make one history
     */
    public static RevisionGraph read(Path folder, List<Path> classpath, Path cacheFolder) {
        if (Files.isRegularFile(folder)) {
            throw new WhimbrelException(folder + " is a file, where the folder of the migrations should be; move it"
                    + " away, or name another folder in whimbrel.yaml");
        }
        if (!Files.isDirectory(folder)) {
            throw new WhimbrelException("there is no migrations folder " + folder
                    + ": make it with \"whimbrel init\", or correct its name in whimbrel.yaml");
        }
        List<SourceFile> java = new ArrayList<>();
        List<MigrationFile> migrations = new ArrayList<>();
        for (Path path : paths(folder)) {
            String name = path.getFileName().toString();
            if (name.endsWith(".java")) {
                java.add(SourceFile.read(folder, path));
            } else if (name.endsWith(".sql") && name.startsWith("V")) {
                migrations.add(readSql(path, name));
            }
        }
        if (!java.isEmpty()) {
            migrations.addAll(new JavaMigrationReader(java, classpath, cacheFolder).read());
        }
        return RevisionGraph.of(migrations);
    }

    /**
     * Whether a folder holds migrations, and not just any files of SQL.
     *
     * @param folder the folder
     * @return true if a file in it is named as a migration is
     */
    public static boolean holdsMigrations(Path folder) {
        return paths(folder).stream().map(path -> path.getFileName().toString()).anyMatch(MigrationFolder::isMigration);
    }

    /**
     * Whether a file is named as a migration is.
     *
     * @param name the file's name
     * @return true for {@code V<date>_<time>_<id>_<words>.java} or {@code .sql}
     */
    public static boolean isMigration(String name) {
        return name.matches(".+\\.(java|sql)")
                && FileNames.id(name.substring(0, name.lastIndexOf('.'))).isPresent();
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new WhimbrelException("the migrations folder " + folder + " can't be read: " + e, e);
        }
    }

    private static MigrationFile readSql(Path path, String name) {
        SqlMigration migration = SqlMigrationReader.read(name, content(path));
        FileNames.check(name, migration.id());
        return migration;
    }

    static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new WhimbrelException(path + " isn't UTF-8: save it in that encoding", e);
        } catch (IOException e) {
            throw new WhimbrelException(path + " can't be read: " + e, e);
        }
    }
}
