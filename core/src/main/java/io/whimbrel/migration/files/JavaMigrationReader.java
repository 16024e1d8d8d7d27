package io.whimbrel.migration.files;

import io.whimbrel.migration.Migration;
import io.whimbrel.migration.MigrationFile;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads migrations that are written in Java: from their compiled classes, if they are still what they were. */
final class JavaMigrationReader {

    private final List<SourceFile> sources;

    private final List<Path> classpath;

    private final Path cacheFolder;

    JavaMigrationReader(List<SourceFile> sources, List<Path> classpath, Path cacheFolder) {
        this.sources = List.copyOf(sources);
        this.classpath = List.copyOf(classpath);
        this.cacheFolder = cacheFolder;
    }

    List<MigrationFile> read() {
        ClassCache cache = ClassCache.of(cacheFolder, sources);
        CompiledMigrations compiled = cache.load().orElseGet(() -> compile(cache));
        ClassLoader loader = loader(compiled);
        List<MigrationFile> migrations = new ArrayList<>();
        for (JavaEntry entry : compiled.entries()) {
            migrations.add(new JavaMigration(entry, loader));
        }
        return migrations;
    }

    private CompiledMigrations compile(ClassCache cache) {
        List<CompiledClass> classes = new JavaCompilation(classpath).compile(sources);
        CompiledMigrations unnamed = new CompiledMigrations(List.of(), classes);
        List<JavaEntry> entries = JavaEntries.of(sources, classes, loader(unnamed));
        CompiledMigrations compiled = new CompiledMigrations(entries, classes);
        cache.store(compiled);
        return compiled;
    }

    private ClassLoader loader(CompiledMigrations compiled) {
        ClassLoader whimbrel = Migration.class.getClassLoader();
        if (classpath.isEmpty()) {
            return new CompiledClasses(compiled.classes(), whimbrel);
        }
        return new CompiledClasses(
                compiled.classes(),
                new URLClassLoader(
                        classpath.stream().map(JavaMigrationReader::url).toArray(URL[]::new), whimbrel));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
