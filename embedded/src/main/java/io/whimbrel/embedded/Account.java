package io.whimbrel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run: as ourselves, but they refuse root.
 *
 * <p>Root steps into a user namespace of its own, in which the same user goes by another number. Where
 * namespaces are forbidden, as in many containers, it becomes nobody instead, who may still open files
 * below root's own directories. PostgreSQL wants its data directory to be owned by whom it runs as.
 */
enum Account {
    OURSELVES("", -1),
    NAMESPACE("unshare -U", 0),
    // Without no_setuid_fixup access(2), by which initdb looks for postgres, would not heed dac_override.
    NOBODY(
            "setpriv --reuid=65534 --regid=65534 --clear-groups --securebits=+no_setuid_fixup"
                    + " --inh-caps=+dac_override --ambient-caps=+dac_override",
            65534);

    private final String prefix;
    private final int uid;

    Account(String prefix, int uid) {
        this.prefix = prefix;
        this.uid = uid;
    }

    /** The one that can run the program and write in the directory. */
    static Account of(Path postgres, Path directory) {
        if (!isRoot(directory)) {
            return OURSELVES;
        }
        if (NAMESPACE.works(postgres, directory)) {
            return NAMESPACE;
        }
        if (NOBODY.works(postgres, directory)) {
            return NOBODY;
        }
        throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and neither unshare nor setpriv"
                + " can run it as somebody else in " + directory + ": run this as another user.");
    }

    /** The command that runs the given one as this account. */
    List<String> command(List<String> command) {
        return prefix.isEmpty()
                ? command
                : Stream.concat(Stream.of(prefix.split(" ")), command.stream()).toList();
    }

    /** Makes the account the owner of a directory, and of what another account left in it. */
    void own(Path directory) throws IOException {
        if (this != OURSELVES && uid(directory) != uid) {
            Command.run(List.of("chown", "-R", uid + ":" + uid, directory.toString()), directory);
        }
    }

    /** Tried for real: rights, namespaces and mounts have too many ways to say no. */
    private boolean works(Path postgres, Path directory) {
        Path probe = directory.resolve(".probe");
        String script = "\"$1\" --version && : > \"$2\" && rm \"$2\"";
        try {
            Command.run(command(List.of("sh", "-c", script, "sh", postgres.toString(), probe.toString())), directory);
            return true;
        } catch (EmbeddedPostgresException e) {
            return false;
        }
    }

    private static boolean isRoot(Path directory) {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self)
                    ? uid(self) == 0
                    : System.getProperty("user.name").equals("root");
        } catch (IOException e) {
            return false;
        }
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
