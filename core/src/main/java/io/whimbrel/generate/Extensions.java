package io.whimbrel.generate;

import io.whimbrel.schema.Identifiers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the extension that a refused statement lacks, and creates it.
 *
 * <p>Which statement needs one is PostgreSQL's word (a type, function, operator class or access method
 * that doesn't exist); which extension brings it is looked up by the words of the statement, since the
 * catalogs tell what an extension holds only once it is there.
 */
final class Extensions {

    /** Undefined function, undefined object (a type, an operator class, an access method), no default class. */
    private static final Set<String> LACKING = Set.of("42883", "42704");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Properties KNOWN = known();

    private final Connection connection;

    Extensions(Connection connection) {
        this.connection = connection;
    }

    /**
     * The extension that a refused statement asks for, if any of its words belongs to one.
     *
     * @return the extension's name; the server needn't have it
     */
    Optional<String> lackedBy(String sql, SQLException refusal) throws SQLException {
        if (!LACKING.contains(refusal.getSQLState())) {
            return Optional.empty();
        }
        String message = String.valueOf(refusal.getMessage());
        Matcher words = WORD.matcher(sql);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            // in whatever language the server speaks, it names what it lacks
            if (!Pattern.compile("\\b" + word + "\\b").matcher(message).find()) {
                continue;
            }
            String extension = KNOWN.getProperty(word);
            if (extension == null && available(word)) {
                extension = word;
            }
            if (extension != null && !created(extension)) {
                return Optional.of(extension);
            }
        }
        // an equality operator class for gist is asked for by no word of its own
        boolean gist = message.contains("\"gist\"") || message.contains("\"gin\"");
        String btree = message.contains("\"gin\"") ? "btree_gin" : "btree_gist";
        return gist && available(btree) && !created(btree) ? Optional.of(btree) : Optional.empty();
    }

    boolean available(String extension) throws SQLException {
        return holds("select 1 from pg_catalog.pg_available_extensions where name = ?", extension);
    }

    private boolean created(String extension) throws SQLException {
        return holds("select 1 from pg_catalog.pg_extension where extname = ?", extension);
    }

    void create(String extension) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS " + Identifiers.quote(extension) + " CASCADE");
        }
    }

    private boolean holds(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Properties known() {
        Properties properties = new Properties();
        try (InputStream in = Extensions.class.getResourceAsStream("extensions.properties")) {
            if (in == null) {
                throw new IllegalStateException("extensions.properties is not on the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
