package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.model.ModelDefinition;
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
 * Runs a model's DDL, then its files of SQL, in an empty scratch database.
 *
 * <p>All of the DDL is sent at once, which is the quickest and mostly works. The order of Hibernate's statements
 * isn't always one that works (a view may come before one that it reads), so what is refused is tried again after
 * the rest, until a round brings nothing new. An extension that the server says is lacking is created on the way.
 */
final class ModelLoader {

    private static final String UNDEFINED_TABLE = "42P01";

    private static final String SETTINGS = """
            SET search_path = public; SET check_function_bodies = off;
            SET standard_conforming_strings = on; SET synchronous_commit = off""";

    private final Connection connection;
    private final Extensions extensions;

    ModelLoader(Connection connection) {
        this.connection = connection;
        this.extensions = new Extensions(connection);
    }

    void load(ModelDefinition model, List<Path> files) {
        try {
            run(SETTINGS);
            loadStatements(model.statements());
            for (Path file : files) {
                loadFile(SqlFile.read(file), model.statements().isEmpty());
                // a file may set what it likes, a role or an empty search_path, but for itself only
                run("DISCARD ALL");
                run(SETTINGS);
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
                throw refusal(first.getKey(), first.getValue());
            }
            pending = new ArrayList<>(refused.keySet());
        }
    }

    private void loadFile(SqlFile file, boolean alone) throws SQLException {
        Optional<SQLException> refusal = tryWithExtension(file.text());
        if (refusal.isPresent()) {
            boolean lacksTable = UNDEFINED_TABLE.equals(refusal.get().getSQLState());
            throw file.refusal(
                    refusal.get(),
                    alone && lacksTable
                            ? "; the model is SQL alone, so name the entities with model: classes if it has some"
                            : "");
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

    private static WhimbrelException refusal(String sql, SQLException e) {
        ServerErrorMessage server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String words = server == null ? e.getMessage() : server.getMessage();
        String where = ", in: " + sql.strip().replaceAll("\\s+", " ");
        return new WhimbrelException("The model's DDL was refused by PostgreSQL: " + words + where, e);
    }
}
