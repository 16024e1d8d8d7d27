package io.whimbrel.generate;

import java.util.Optional;

/** Whimbrel's own version, which a kept result belongs to. */
final class Version {

    private Version() {}

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
