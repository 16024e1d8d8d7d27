package io.whimbrel.migration.files;

import io.whimbrel.migration.Migration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where Whimbrel's own classes come from: migrations are compiled against them. */
final class OwnClasses {

    private OwnClasses() {}

    /** The jars or folders of Whimbrel and of what a migration may meet in its signatures. */
    static List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (Class<?> each : List.of(Migration.class, org.postgresql.PGConnection.class)) {
            CodeSource source = each.getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation().getProtocol().equals("file")) {
                paths.add(path(source));
            }
        }
        if (paths.isEmpty()) {
            for (String path : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
                paths.add(Path.of(path));
            }
        }
        return paths;
    }

    /** Changes whenever Whimbrel does: compiled migrations call its methods by their exact signatures. */
    static String version() {
        StringBuilder version = new StringBuilder();
        try {
            for (Path path : paths()) {
                if (Files.isDirectory(path)) {
                    try (Stream<Path> files = Files.walk(path)) {
                        files.filter(Files::isRegularFile).sorted().forEach(file -> version.append(stamp(file)));
                    }
                } else {
                    version.append(stamp(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version.toString();
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + attributes.size() + " " + attributes.lastModifiedTime() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
