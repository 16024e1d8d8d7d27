package io.whimbrel.cli;

import io.whimbrel.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every verb that works in a project. */
final class ProjectOption {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The project's file; without it, whimbrel.yaml in the current folder.")
    private @Nullable Path config;

    /** The file, whether it is there or not. */
    Path file(Context context) {
        return context.directory().resolve(config == null ? Path.of(Configuration.FILE_NAME) : config);
    }

    /** What the file says; a missing one is an error. */
    Configuration read(Context context) {
        return Configuration.read(file(context), context.environment());
    }

    /** What the file says, or the defaults where there is none yet. */
    Configuration readIfThere(Context context) {
        if (config == null && Files.notExists(file(context))) {
            return Configuration.defaults(context.directory());
        }
        return read(context);
    }
}
