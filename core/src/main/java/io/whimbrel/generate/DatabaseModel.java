package io.whimbrel.generate;

import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.diff.online.LargeTables;
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
 * @param large which of its tables are too large to be rewritten while others wait; asked for only when there is
 *     something to migrate, since that may read sizes
 */
public record DatabaseModel(
        String name,
        Model model,
        List<Path> files,
        Managed managed,
        Supplier<DatabaseUrl> server,
        String serverName,
        Supplier<LargeTables> large) {

    /**
     * Copies the list.
     */
    public DatabaseModel {
        files = List.copyOf(files);
    }

    /**
     * A database of which no table is large.
     *
     * @param name its name
     * @param model what the application wants of it
     * @param files the files of SQL, in their order
     * @param managed what of it is compared beyond the usual
     * @param server a database of the server that scratch databases are made on
     * @param serverName what tells that server from others
     */
    public DatabaseModel(
            String name,
            Model model,
            List<Path> files,
            Managed managed,
            Supplier<DatabaseUrl> server,
            String serverName) {
        this(name, model, files, managed, server, serverName, () -> LargeTables.NONE);
    }

    /**
     * The same, with other tables that are large.
     *
     * @param others which tables
     * @return the changed database
     */
    public DatabaseModel withLarge(Supplier<LargeTables> others) {
        return new DatabaseModel(name, model, files, managed, server, serverName, others);
    }
}
