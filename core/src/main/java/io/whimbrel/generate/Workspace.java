package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where migrations are kept and how new ones are written.
 *
 * @param folder the folder of the migration files
 * @param packageName the Java package of new files, empty for none
 * @param format the format of new files
 * @param classPath what the migrations are compiled against, beside Whimbrel itself
 * @param cache the folder for what can be made again
 * @param online whether new ones let others use the tables meanwhile, or are as short as can be
 */
public record Workspace(
        Path folder, String packageName, Format format, List<Path> classPath, Path cache, boolean online) {

    /** The formats of migration files; both can stand side by side in one history. */
    public enum Format {
        /** A Java class with typed operations. */
        JAVA,
        /** SQL with a header of comments. */
        SQL
    }

    /**
     * Copies the class path.
     */
    public Workspace {
        classPath = List.copyOf(classPath);
    }

    /**
     * Where new migrations are online.
     *
     * @param folder the folder of the migration files
     * @param packageName the Java package of new files, empty for none
     * @param format the format of new files
     * @param classPath what the migrations are compiled against, beside Whimbrel itself
     * @param cache the folder for what can be made again
     */
    public Workspace(Path folder, String packageName, Format format, List<Path> classPath, Path cache) {
        this(folder, packageName, format, classPath, cache, true);
    }

    /**
     * The same, with new migrations in their plain form.
     *
     * @return the changed workspace
     */
    public Workspace plain() {
        return new Workspace(folder, packageName, format, classPath, cache, false);
    }

    /** Refuses a folder that can't take a file: before the work, for it would be lost. */
    void checkWritable() {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new WhimbrelException("Can't write in " + there
                    + ", where the migrations should go; make it writable, or name another folder in whimbrel.yaml");
        }
    }
}
