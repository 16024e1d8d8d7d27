package io.whimbrel.plan.lint;

import io.whimbrel.WhimbrelException;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.migration.Acceptance;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.operation.Operation;
import io.whimbrel.plan.Measured;
import io.whimbrel.plan.Measurement;
import io.whimbrel.plan.Relations;
import io.whimbrel.run.Execution;
import io.whimbrel.run.Turn;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs migrations on a scratch database, one after the other, and has all rules judge what they did. */
public final class Lint {

    /** unsafe_new_enum_value_usage */
    private static final String UNUSABLE_VALUE = "55P04";

    private final DatabaseUrl scratchServer;
    private final RevisionGraph graph;
    private final String database;

    /**
     * Makes ready.
     *
     * @param scratchServer a database of the server where the migrations are run
     * @param graph the migration files
     * @param database the database's name in the files
     */
    public Lint(DatabaseUrl scratchServer, RevisionGraph graph, String database) {
        this.scratchServer = scratchServer;
        this.graph = graph;
        this.database = database;
    }

    /**
     * Judges the upgrades of migrations.
     *
     * @param chosen those to judge; those before them are run only
     * @return what was found
     * @throws WhimbrelException if a migration fails, or accepts a rule that there is none of
     */
    public Report judge(Collection<MigrationFile> chosen) {
        List<Finding> findings = new ArrayList<>();
        chosen.forEach(file -> accepted(file).forEach(each -> Rules.check(each.rule(), file.fileName())));
        int judged = 0;
        try (ScratchDatabase scratch = ScratchDatabase.create(scratchServer);
                Connection connection = scratch.connect()) {
            for (MigrationFile file : graph.inOrder()) {
                if (judged == chosen.size()) {
                    break;
                }
                if (!chosen.contains(file)) {
                    Execution.apply(connection, file.operations(Direction.UPGRADE, database));
                    continue;
                }
                judged++;
                Examined examined = examine(file, scratch, connection);
                findings.addAll(findings(examined));
                if (examined.unusableValue() != null) {
                    return new Report(database, judged, findings, file.fileName());
                }
            }
            return new Report(database, judged, findings, null);
        } catch (SQLException e) {
            throw new WhimbrelException("The scratch database failed: " + e.getMessage() + ".", e);
        }
    }

    private List<Acceptance> accepted(MigrationFile file) {
        return file.accepted(Direction.UPGRADE, database);
    }

    private Examined examine(MigrationFile file, ScratchDatabase scratch, Connection connection) throws SQLException {
        List<Operation> operations = file.operations(Direction.UPGRADE, database);
        Set<QualifiedName> tables = Relations.of(connection).tables();
        Measurement measurement = new Measurement(scratch, connection, turn -> true);
        String refused = null;
        try {
            Execution.apply(connection, operations, measurement);
        } catch (WhimbrelException e) {
            refused = unusableValue(e);
            if (refused == null) {
                throw e;
            }
        }
        return new Examined(file, database, statements(operations, tables, measurement.found()), refused);
    }

    private static @Nullable String unusableValue(WhimbrelException failure) {
        boolean unusable =
                failure.getCause() instanceof SQLException reason && UNUSABLE_VALUE.equals(reason.getSQLState());
        return unusable ? String.valueOf(failure.getMessage()).replaceFirst("\\.$", "") : null;
    }

    private static List<Examined.Statement> statements(
            List<Operation> operations, Set<QualifiedName> tables, List<Optional<Measured>> found) {
        List<Turn> turns = Turn.of(operations);
        List<Examined.Statement> statements = new ArrayList<>();
        Set<QualifiedName> existing = new TreeSet<>(tables);
        int operation = 0;
        for (int i = 0; i < found.size(); i++) {
            Turn turn = turns.get(i);
            while (operations.get(operation) != turn.operation()) {
                operation++;
            }
            Measured measured = found.get(i).orElseThrow();
            statements.add(new Examined.Statement(operation, turn, measured, Set.copyOf(existing)));
            measured.changes().gone().forEach(gone -> existing.remove(gone.name()));
            measured.changes().renamed().relations().forEach((from, to) -> {
                if (existing.remove(from)) {
                    existing.add(to);
                }
            });
        }
        return statements;
    }

    private List<Finding> findings(Examined examined) {
        MigrationFile file = examined.file();
        Map<Integer, List<Finding>> byPlace = new TreeMap<>();
        for (Rule rule : Rules.all()) {
            for (Rule.Fault fault : rule.judge(examined)) {
                String operation = fault.operation() == Rule.Fault.ALL
                        ? ""
                        : examined.upgrade().get(fault.operation()).describe();
                byPlace.computeIfAbsent(fault.operation(), place -> new ArrayList<>())
                        .add(new Finding(
                                rule,
                                file.id(),
                                file.fileName(),
                                operation,
                                fault.message(),
                                reason(file, rule, fault)));
            }
        }
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    private @Nullable String reason(MigrationFile file, Rule rule, Rule.Fault fault) {
        return accepted(file).stream()
                .filter(each -> each.rule().equals(rule.name()) && each.covers(fault.operation()))
                .map(Acceptance::reason)
                .findFirst()
                .orElse(null);
    }
}
