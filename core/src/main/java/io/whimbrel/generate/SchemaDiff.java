package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.KeptPrivileges;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares any two schemas, each made in a scratch database of its own, and writes nothing. */
public final class SchemaDiff {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaDiff.class);

    private final DatabaseUrl server;
    private final Managed managed;
    private final boolean proved;
    private final Answers answers;
    private final Phases phases = new Phases();

    /**
     * What is needed to compare.
     *
     * @param server a database of the server that scratch databases are made on
     * @param managed what is compared although it must be asked for
     * @param proved whether the operations are run, to see that they lead from one schema to the other
     * @param answers what is said of changes that no schema tells
     */
    public SchemaDiff(DatabaseUrl server, Managed managed, boolean proved, Answers answers) {
        this.server = server;
        this.managed = managed;
        this.proved = proved;
        this.answers = answers;
    }

    /**
     * Compares.
     *
     * @param from the schema that is
     * @param to the schema that shall be
     * @return the operations that lead from one to the other
     * @throws WhimbrelException if one of them can't be had, or the proof fails
     */
    public Compared between(SchemaSource from, SchemaSource to) {
        ScratchDatabase some = phases.time("scratch", () -> ScratchDatabase.create(server));
        try {
            ScratchDatabase other = phases.time("scratch", () -> ScratchDatabase.create(server));
            try (Connection fromConnection = some.connect();
                    Connection toConnection = other.connect()) {
                return between(from, fromConnection, to, toConnection);
            } catch (SQLException e) {
                throw new ScratchFailure(e);
            } finally {
                drop(other);
            }
        } finally {
            drop(some);
        }
    }

    private Compared between(SchemaSource from, Connection some, SchemaSource to, Connection other) {
        SchemaSource.Made was = phases.time("from", () -> from.make(some, managed));
        SchemaSource.Made becomes = phases.time("to", () -> to.make(other, managed));
        Sides sides = new Sides(was.schema(), becomes.schema(), from.name(), to.name());
        Resolution resolution = Resolution.of(sides, answers.renames(), becomes.marks(), answers.enumMappings());
        answers.check(List.of(resolution));
        Schema wanted =
                new NullableFirst(answers.nullableFirst()).in(becomes.schema(), was.schema(), resolution.renames());
        List<String> hints = new ArrayList<>();
        List<Operation> operations = phases.time("diff", () -> {
            try (Renaming renaming = new Renaming(some, other, new CatalogReader(managed), sides)) {
                Renamed renamed = renaming.of(resolution.renames());
                ThereAndBack way = new ThereAndBack(answers, becomes.initialisers(), CastsOfServer.of(some, other));
                hints.addAll(renamed.hints());
                Diff.Outcome outcome = way.tried(renamed, wanted);
                outcome.questions().forEach(question -> hints.add(question.hint(renamed.spoken(question.id()))));
                List<Operation> there = renamed.there(outcome.operations());
                return KeptPrivileges.in(there, renamed.schema(), managed.privileges(), managed.owners());
            }
        });
        if (proved && !operations.isEmpty()) {
            phases.time("proof", () -> prove(some, operations, wanted));
        }
        List<String> warnings = Stream.concat(was.warnings().stream(), becomes.warnings().stream())
                .distinct()
                .toList();
        String toName = wanted.equals(becomes.schema()) ? to.name() : to.name() + " but for --nullable-first";
        return new Compared(from.name(), toName, operations, hints, warnings, phases.milliseconds());
    }

    private Schema prove(Connection connection, List<Operation> operations, Schema wanted) {
        Execution.apply(connection, operations);
        Schema reached = new CatalogReader(managed).read(connection);
        if (!reached.equals(wanted)) {
            throw new WhimbrelException("The operations don't come out on the scratch database (--no-proof prints them"
                    + " all the same); these differ: " + String.join("; ", Differences.between(reached, wanted))
                    + ". Please report this with the SQL that shows it.");
        }
        return reached;
    }

    /** A failure here must not hide how the comparison ended; what is left behind is swept with the next one. */
    private static void drop(ScratchDatabase scratch) {
        try {
            scratch.close();
        } catch (RuntimeException e) {
            LOG.warn("A scratch database is left behind: {}", e.getMessage());
        }
    }
}
