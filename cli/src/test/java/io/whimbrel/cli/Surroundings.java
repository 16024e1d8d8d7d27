package io.whimbrel.cli;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.embedded.TestDatabase;
import io.whimbrel.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a command could change: to see that it changed nothing.
 *
 * @param files of the project, without what can be made again
 * @param schema of the database
 * @param rows of its tables, the history among them
 * @param databases of the server, scratch databases among them
 */
record Surroundings(Map<String, String> files, Schema schema, List<String> rows, List<String> databases) {

    static Surroundings of(Path folder, TestDatabase database) throws IOException, SQLException {
        try (Connection connection = database.connect()) {
            List<String> rows = new ArrayList<>();
            String tables = "select tablename from pg_catalog.pg_tables where schemaname = 'public' order by 1";
            for (String table : column(connection, tables)) {
                rows.add(table);
                rows.addAll(column(connection, "select t::text from public." + table + " t order by 1"));
            }
            List<String> databases = column(connection, "select datname from pg_catalog.pg_database order by 1");
            return new Surroundings(files(folder), new CatalogReader().read(connection), rows, databases);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!name.startsWith(".whimbrel/")) {
                    files.put(name, Files.getLastModifiedTime(path) + " " + Files.size(path));
                }
            }
        }
        return files;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
