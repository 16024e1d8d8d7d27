package io.whimbrel.generate;

import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.migration.files.MigrationFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The migrations of a folder.
 *
 * @param graph the migrations in their order
 * @param content a digest of the files, in which the code of a migration counts too; their checksums leave
 *     that out
 */
record History(RevisionGraph graph, String content) {

    /** Reads a folder; one that isn't there has no migrations. */
    static History of(Path folder, Workspace workspace) {
        RevisionGraph graph = Files.isDirectory(folder)
                ? MigrationFolder.read(folder, workspace.classPath(), workspace.cache())
                : RevisionGraph.of(List.of());
        return new History(graph, new Digest().folder(folder).hex());
    }
}
