package io.whimbrel.cli.project;

import io.whimbrel.connection.DatabaseUrl;

/**
 * Where a database is.
 *
 * @param url how to connect
 * @param embedded whether it is on the project's own server
 */
public record Place(DatabaseUrl url, boolean embedded) {

    /**
     * The place for people.
     *
     * @return such as {@code database app on Whimbrel's own PostgreSQL}
     */
    @Override
    public String toString() {
        return "database " + url.database() + " on "
                + (embedded ? "Whimbrel's own PostgreSQL (.whimbrel/postgres, not for production)" : url.address());
    }
}
