package io.whimbrel.plan;

import io.whimbrel.WhimbrelException;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.run.Ahead;
import io.whimbrel.run.ConnectionSource;
import io.whimbrel.run.Execution;
import io.whimbrel.run.Turn;
import io.whimbrel.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what migrations will do to a live database, and does nothing to it. */
public final class Planner {

    private final ConnectionSource live;
    private final Supplier<DatabaseUrl> scratchServer;
    private final RevisionGraph graph;
    private final String database;

    /**
     * A planner for one database.
     *
     * @param live opens connections to it
     * @param scratchServer a database of the server where raw SQL is tried; asked for only if there is some
     * @param graph the migration files
     * @param database the database's name in the files
     */
    public Planner(ConnectionSource live, Supplier<DatabaseUrl> scratchServer, RevisionGraph graph, String database) {
        this.live = live;
        this.scratchServer = scratchServer;
        this.graph = graph;
        this.database = database;
    }

    /**
     * Plans.
     *
     * @param ahead the migrations between the database and where it is to go
     * @return what they do
     * @throws WhimbrelException if raw SQL can't be tried, or fails
     */
    public Plan plan(List<Ahead> ahead) {
        List<List<Optional<Measured>>> measured = isForeign(ahead) ? measured(ahead) : unmeasured(ahead);
        try (Connection connection = live.connect()) {
            Drawing drawing = new Drawing(new LiveSizes(connection));
            List<PlannedMigration> migrations = new ArrayList<>();
            for (int i = 0; i < ahead.size(); i++) {
                migrations.add(drawing.migration(ahead.get(i), turns(ahead.get(i)), measured.get(i)));
            }
            return new Plan(database, migrations);
        } catch (SQLException e) {
            throw new WhimbrelException("The sizes of the tables can't be read: " + e.getMessage() + ".", e);
        }
    }

    private boolean isForeign(List<Ahead> ahead) {
        return ahead.stream().flatMap(each -> turns(each).stream()).anyMatch(Turn::isForeign);
    }

    private List<Turn> turns(Ahead ahead) {
        return Turn.of(ahead.file().operations(ahead.direction(), database));
    }

    private List<List<Optional<Measured>>> unmeasured(List<Ahead> ahead) {
        List<List<Optional<Measured>>> none = new ArrayList<>();
        ahead.forEach(each -> none.add(Collections.nCopies(turns(each).size(), Optional.empty())));
        return none;
    }

    private List<List<Optional<Measured>>> measured(List<Ahead> ahead) {
        try (ScratchDatabase scratch = ScratchDatabase.create(scratchServer.get());
                Connection connection = scratch.connect()) {
            for (MigrationFile file : before(ahead.get(0))) {
                Execution.apply(connection, file.operations(Direction.UPGRADE, database));
            }
            List<List<Optional<Measured>>> all = new ArrayList<>();
            for (Ahead each : ahead) {
                Measurement measurement = new Measurement(scratch, connection, Turn::isForeign);
                Execution.apply(connection, each.file().operations(each.direction(), database), measurement);
                all.add(measurement.found());
            }
            return all;
        } catch (SQLException e) {
            throw new WhimbrelException("The scratch database failed: " + e.getMessage() + ".", e);
        }
    }

    /** What a database must have for a migration to be next: its own upgrade, too, if it is to be taken back. */
    private List<MigrationFile> before(Ahead first) {
        int place = graph.inOrder().indexOf(first.file());
        return graph.inOrder().subList(0, first.direction() == Direction.UPGRADE ? place : place + 1);
    }
}
