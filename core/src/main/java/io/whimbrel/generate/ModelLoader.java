package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.model.ModelDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs a model's DDL, then the companion SQL, in an empty scratch database.
 *
 * <p>All of it is sent at once, which is the quickest and mostly works. The order of Hibernate's statements isn't always one that works (a view may come before one that it
 * reads), so what is refused is tried again after the rest, until a round brings nothing new. An extension
 * that the server says is lacking is created on the way.
 */
final class ModelLoader {

    private final Connection connection;
    private final Extensions extensions;

    ModelLoader(Connection connection) {
        this.connection = connection;
        this.extensions = new Extensions(connection);
    }

    void load(ModelDefinition model, List<Path> companions) {
        try {
            run("""
                    SET search_path = public; SET check_function_bodies = off;
                    SET standard_conforming_strings = on""");
            loadStatements(model.statements());
            for (Path companion : companions) {
                loadFile(companion);
            }
        } catch (SQLException e) {
            throw new WhimbrelException("The scratch database failed: " + e.getMessage(), e);
        }
    }

    private void loadStatements(List<String> statements) throws SQLException {
        if (tryWithExtension(String.join(";\n", statements)).isEmpty()) {
            return;
        }
        List<String> pending = statements;
        while (!pending.isEmpty()) {
            Map<String, SQLException> refused = new LinkedHashMap<>();
            for (String sql : pending) {
                tryWithExtension(sql).ifPresent(refusal -> refused.put(sql, refusal));
            }
            if (refused.size() == pending.size()) {
                Map.Entry<String, SQLException> first =
                        refused.entrySet().iterator().next();
                throw refusal("The model's DDL", first.getKey(), first.getValue());
            }
            pending = new ArrayList<>(refused.keySet());
        }
    }

    private void loadFile(Path file) throws SQLException {
        String sql;
        try {
            sql = Files.readString(file);
        } catch (IOException e) {
            throw new WhimbrelException("Can't read the companion SQL " + file + ": " + e.getMessage(), e);
        }
        Optional<SQLException> refusal = tryWithExtension(sql);
        if (refusal.isPresent()) {
            throw refusal("The companion SQL " + file.getFileName(), "", refusal.get());
        }
    }

    private Optional<SQLException> tryWithExtension(String sql) throws SQLException {
        Optional<SQLException> refusal = tryOnce(sql);
        // each round creates one extension that was not there, so this ends
        while (refusal.isPresent()) {
            Optional<String> lacked = extensions.lackedBy(sql, refusal.get());
            if (lacked.isEmpty()) {
                return refusal;
            }
            String extension = lacked.get();
            if (!extensions.available(extension)) {
                throw new WhimbrelException(
                        "The model needs the extension " + extension + ", which this PostgreSQL server doesn't have:"
                                + " install it on the server, or name a server that has it with --url or scratch.url.",
                        refusal.get());
            }
            extensions.create(extension);
            refusal = tryOnce(sql);
        }
        return refusal;
    }

    /** One transaction for it all, so that a file of which a part is refused leaves nothing. */
    private Optional<SQLException> tryOnce(String sql) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run(sql);
            connection.commit();
            return Optional.empty();
        } catch (SQLException e) {
            connection.rollback();
            return Optional.of(e);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static WhimbrelException refusal(String what, String sql, SQLException e) {
        ServerErrorMessage server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String words = server == null ? e.getMessage() : server.getMessage();
        String where = sql.isEmpty() ? "" : ", in: " + sql.strip().replaceAll("\\s+", " ");
        return new WhimbrelException(what + " was refused by PostgreSQL: " + words + where, e);
    }
}
