package io.whimbrel.cli.project;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.Configuration;
import io.whimbrel.config.ConfigurationTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a folder a project of Whimbrel's, and changes nothing that is there already. */
public final class NewProject {

    private NewProject() {}

    /**
     * Makes what is missing: the file, the migrations folder, the private folder.
     *
     * @param file where {@code whimbrel.yaml} is, or is to be
     * @param environment the variables that an existing file may use
     * @return what was done, a line each
     */
    public static List<String> at(Path file, Map<String, String> environment) {
        List<String> done = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                done.add("Kept " + file.getFileName() + ".");
            } else {
                Files.writeString(file, ConfigurationTemplate.text());
                done.add("Wrote " + file.getFileName() + ".");
            }
            Configuration configuration = Configuration.read(file, environment);
            String migrations = configuration.directory().relativize(configuration.migrations()) + "/";
            if (Files.isDirectory(configuration.migrations())) {
                done.add("Kept " + migrations);
            } else if (Files.exists(configuration.migrations())) {
                throw inTheWay(configuration.migrations());
            } else {
                Files.createDirectories(configuration.migrations());
                done.add("Made " + migrations);
            }
            privateFolder(configuration);
            return done;
        } catch (IOException e) {
            throw new WhimbrelException(
                    "Can't write in " + file.toAbsolutePath().getParent() + ": " + e, e);
        }
    }

    private static WhimbrelException inTheWay(Path file) {
        return new WhimbrelException(file + " is a file, where a folder of Whimbrel's should be; move it away");
    }

    /** The private folder, which keeps itself out of git. */
    static Path privateFolder(Configuration configuration) throws IOException {
        if (Files.isRegularFile(configuration.privateFolder())) {
            throw inTheWay(configuration.privateFolder());
        }
        Path folder = Files.createDirectories(configuration.privateFolder());
        Path ignored = folder.resolve(".gitignore");
        if (Files.notExists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
        return folder;
    }
}
