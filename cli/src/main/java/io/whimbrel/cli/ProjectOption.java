package io.whimbrel.cli;

import io.whimbrel.cli.project.Project;
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

    /** The project; a missing file is an error. */
    Project open(Context context) {
        return new Project(Configuration.read(file(context), context.environment()), context.environment());
    }

    /** The project, with the defaults where there is no file yet. */
    Project openOrDefaults(Context context) {
        if (config == null && Files.notExists(file(context))) {
            return new Project(Configuration.defaults(context.directory()), context.environment());
        }
        return open(context);
    }
}
