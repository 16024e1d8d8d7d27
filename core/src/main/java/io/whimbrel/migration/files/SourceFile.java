package io.whimbrel.migration.files;

import java.net.URI;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A Java source of a migrations folder, held in memory: read once, for the digest and the compiler. */
final class SourceFile extends SimpleJavaFileObject {

    private final String place;

    private final String source;

    private SourceFile(URI uri, String place, String source) {
        super(uri, Kind.SOURCE);
        this.place = place;
        this.source = source;
    }

    static SourceFile read(Path folder, Path path) {
        String place = folder.relativize(path).toString().replace('\\', '/');
        return new SourceFile(path.toUri(), place, MigrationFolder.content(path));
    }

    /** Its path within the folder. */
    String place() {
        return place;
    }

    String fileName() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The file's name without its extension, which is also its public class's. */
    String simpleName() {
        return fileName().substring(0, fileName().length() - ".java".length());
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
