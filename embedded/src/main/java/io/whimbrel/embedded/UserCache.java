package io.whimbrel.embedded;

import java.nio.file.Path;

/** Where this user keeps what can be made again: {@code $XDG_CACHE_HOME} or {@code ~/.cache}, and there {@code whimbrel}. */
final class UserCache {

    private UserCache() {}

    static Path directory() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        // The XDG specification has relative paths ignored.
        Path caches = xdg != null && Path.of(xdg).isAbsolute()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".cache");
        return caches.resolve("whimbrel");
    }
}
