package io.whimbrel.generate;

import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A database, as far as making migrations goes.
 *
 * @param name its name, as migration files and {@code whimbrel.yaml} say it
 * @param model what the application wants of it
 * @param files the files of SQL that say what the entities can't, or all where there are no entities; in
 *     their order
 * @param managed what of it is compared beyond the usual
 * @param server a database of the server that scratch databases are made on; asked for only when one is
 *     needed, since that may start a server
 * @param serverName what tells that server from others, without asking it
 */
public record DatabaseModel(
        String name, Model model, List<Path> files, Managed managed, Supplier<DatabaseUrl> server, String serverName) {

    /**
     * Copies the list.
     */
    public DatabaseModel {
        files = List.copyOf(files);
    }
}
