package io.whimbrel.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the migrations folder, to which a file can be added before it is known to be right. */
final class Staging implements AutoCloseable {

    private final Path folder;

    private Staging(Path folder) {
        this.folder = folder;
    }

    static Staging of(Workspace workspace) throws IOException {
        Files.createDirectories(workspace.cache());
        Staging staging = new Staging(Files.createTempDirectory(workspace.cache(), "staging"));
        if (Files.isDirectory(workspace.folder())) {
            try (Stream<Path> paths = Files.walk(workspace.folder())) {
                List<Path> files = paths.filter(Files::isRegularFile).toList();
                for (Path file : files) {
                    Path copy = staging.folder.resolve(workspace.folder().relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return staging;
    }

    Path folder() {
        return folder;
    }

    void add(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
