package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Configuration;
import io.whimbrel.config.ModelConfiguration;
import io.whimbrel.config.ModelConfiguration.FromFile;
import io.whimbrel.config.ModelConfiguration.Listed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what the entities need besides their own classes.
 *
 * @param configuration the project's
 */
record ModelClassPath(Configuration configuration) {

    private static final int DEEPEST = 20;

    /** The jars and folders, in their order. */
    List<Path> entries(ModelConfiguration model) {
        if (model.classPath() instanceof Listed listed) {
            return listed.entries().stream()
                    .flatMap(entry -> listed(entry).stream())
                    .toList();
        }
        if (model.classPath() instanceof FromFile file) {
            return fromFile(file.file());
        }
        return new MavenClassPath(
                        configuration.directory(), configuration.privateFolder().resolve("classpath"))
                .entries();
    }

    private List<Path> fromFile(Path file) {
        try {
            return MavenClassPath.split(Files.readString(file)).stream()
                    .map(configuration.directory()::resolve)
                    .toList();
        } catch (IOException e) {
            throw new WhimbrelException(
                    "Can't read " + file + ", which model: classpath in whimbrel.yaml names; write `maven`, a list, or"
                            + " a file that holds a path.",
                    e);
        }
    }

    private List<Path> listed(String entry) {
        if (!entry.contains("*") && !entry.contains("?")) {
            Path path = configuration.directory().resolve(entry);
            if (Files.notExists(path)) {
                throw missing(entry);
            }
            return List.of(path);
        }
        List<Path> found = matching(entry);
        if (found.isEmpty()) {
            throw missing(entry);
        }
        return found;
    }

    private List<Path> matching(String glob) {
        int firstStar = glob.replace('?', '*').indexOf('*');
        String fixed = glob.substring(0, glob.lastIndexOf('/', firstStar) + 1);
        Path from = configuration.directory().resolve(fixed).normalize();
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        PathMatcher matcher = from.getFileSystem().getPathMatcher("glob:" + glob.substring(fixed.length()));
        try (Stream<Path> files = Files.walk(from, glob.contains("**") ? DEEPEST : levels(glob, fixed))) {
            List<Path> found = new ArrayList<>(
                    files.filter(file -> matcher.matches(from.relativize(file))).toList());
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new WhimbrelException("Can't search " + from + " for " + glob + ": " + e, e);
        }
    }

    private static int levels(String glob, String fixed) {
        return (int) glob.substring(fixed.length())
                        .chars()
                        .filter(c -> c == '/')
                        .count()
                + 1;
    }

    private static WhimbrelException missing(String entry) {
        return new WhimbrelException(
                "There is no " + entry + ", which model: classpath in whimbrel.yaml names; build it, or correct it.");
    }
}
