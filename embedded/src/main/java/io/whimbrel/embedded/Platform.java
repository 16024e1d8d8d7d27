package io.whimbrel.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The kind of machine, as the binaries' artifacts name it.
 *
 * @param artifact the end of the artifact's id, {@code linux-amd64}
 * @param resource the archive in that artifact, {@code postgres-linux-x86_64.txz}
 */
record Platform(String artifact, String resource) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), isAlpine());
    }

    static Platform of(String osName, String osArch, boolean alpine) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        boolean intel = arch.equals("amd64") || arch.equals("x86_64");
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        if (os.equals("linux") && (intel || arm)) {
            String suffix = alpine ? "-alpine" : "";
            String file = alpine ? "-alpine_linux" : "";
            return intel
                    ? new Platform("linux-amd64" + suffix, "postgres-linux-x86_64" + file + ".txz")
                    : new Platform("linux-arm64v8" + suffix, "postgres-linux-arm_64" + file + ".txz");
        }
        if (os.startsWith("mac") && (intel || arm)) {
            return intel
                    ? new Platform("darwin-amd64", "postgres-darwin-x86_64.txz")
                    : new Platform("darwin-arm64v8", "postgres-darwin-arm_64.txz");
        }
        if (os.startsWith("windows") && intel) {
            return new Platform("windows-amd64", "postgres-windows-x86_64.txz");
        }
        throw new EmbeddedPostgresException("There is no embedded PostgreSQL for " + osName + " on " + osArch
                + ": install PostgreSQL, or take one on another machine, and set its url.");
    }

    /** Alpine has musl, which the ordinary Linux binaries do not run on. */
    private static boolean isAlpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
