package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.DerivedNames;
import io.whimbrel.generate.rename.Candidate;
import io.whimbrel.generate.rename.Candidates;
import io.whimbrel.generate.rename.FollowingNames;
import io.whimbrel.generate.rename.LeavingNames;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.generate.rename.SequencesAside;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what a schema is once things have their other names: PostgreSQL gives them in a transaction, and the catalogs are
 * read. On closing it is all taken back.
 *
 * <p>So no definition is rewritten by us: views, defaults, checks and indexes say the names that PostgreSQL says.
 */
public final class Renaming implements AutoCloseable {

    private static final String PATH = "SET LOCAL search_path = public, pg_temp";

    private final Connection connection;
    private final Connection other;
    private final CatalogReader reader;
    private final Sides sides;

    /**
     * Begins.
     *
     * @param connection a scratch database that is {@code from}
     * @param other one that is {@code to}
     * @param reader what reads both
     * @param sides what was read of them
     */
    public Renaming(Connection connection, Connection other, CatalogReader reader, Sides sides) {
        this.connection = connection;
        this.other = other;
        this.reader = reader;
        this.sides = sides;
    }

    /**
     * Gives the names, and leaves them until this is closed.
     *
     * @param said what gets another name
     * @return the schema then
     * @throws WhimbrelException if PostgreSQL refuses a name
     */
    public Renamed of(Renames said) {
        Renames renames = said.makingRoom(sides);
        try {
            close();
            List<Operation> done = new ArrayList<>();
            connection.setAutoCommit(false);
            if (renames.isEmpty()) {
                Schema schema = makeWay(renames, sides.from(), done);
                if (done.isEmpty()) {
                    close();
                }
                return new Renamed(renames, done, schema, open(schema, renames));
            }
            give(SequencesAside.before(renames, HiddenNames.sequences(connection, sides.from(), other)), done);
            give(renames.newSchemas(sides), done);
            if (renames.move()) {
                // the indexes of what steps aside would be in the way of those that come along
                give(renames.asideOnly().operations(sides.from()), done);
                tried(LeavingNames.of(renames, reader.read(connection), sides.to()), sides.from(), done);
                give(renames.saidOnly().operations(sides.from()), done);
            } else {
                give(renames.operations(sides.from()), done);
            }
            Schema schema = follow(renames, reader.read(connection), done);
            return new Renamed(renames, done, schema, open(schema, renames));
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private List<Candidate> open(Schema schema, Renames renames) {
        return Candidates.between(schema, sides.to(), renames);
    }

    /** Gives the names, and asks about more until nothing is open or nobody answers. */
    Renamed asking(Renames known, Questions questions, Predicate<Candidate> open) {
        Renamed renamed = of(known);
        Set<Candidate> refused = new HashSet<>();
        while (true) {
            List<Candidate> left = renamed.open().stream()
                    .filter(open)
                    .filter(each -> refused.stream().noneMatch(other -> other.isOf(each)))
                    .toList();
            Renamed asked = new Renamed(renamed.renames(), renamed.operations(), renamed.schema(), left);
            Optional<Boolean> answer =
                    left.stream().findFirst().flatMap(candidate -> questions.confirm(candidate.question()));
            if (answer.isEmpty()) {
                return asked;
            }
            Candidate candidate = left.get(0);
            if (answer.get()) {
                renamed = of(renamed.renames().with(candidate.rename()));
            } else {
                refused.add(candidate);
            }
        }
    }

    private void give(List<Operation> renames, List<Operation> done) throws SQLException {
        run(PATH);
        for (Operation operation : renames) {
            try {
                run(operation);
            } catch (SQLException e) {
                throw new WhimbrelException(
                        "PostgreSQL refuses to " + operation.describe() + ": " + e.getMessage()
                                + "; leave the rename out, or make way for it first",
                        e);
            }
            done.add(operation);
        }
    }

    /** What PostgreSQL or Hibernate named after what has another name gets the name that it has in the end. */
    private Schema follow(Renames renames, Schema renamed, List<Operation> done) throws SQLException {
        Schema to = sides.to();
        Schema left = tried(LeavingNames.of(renames, makeWay(renames, renamed, done), to), renamed, done);
        Map<ObjectId, Map.Entry<ObjectId, ObjectId>> hidden =
                HiddenNames.of(connection, other, FollowingNames.ofNewSequences(renames, left, to), renames::isRenamed);
        Schema schema = tried(FollowingNames.of(renames, left, to, hidden), left, done);
        Casts casts = CastsOfServer.of(connection, other);
        schema = tried(DerivedNames.between(schema, to, casts), schema, done);
        schema = tried(DerivedNames.inherited(schema, to, renames.relations()), schema, done);
        return makeWay(Renames.NONE, schema, done);
    }

    /** Where something is to have a name that an identity column's own sequence has, this gets another. */
    private Schema makeWay(Renames renames, Schema schema, List<Operation> done) throws SQLException {
        SequencesAside.Sequences sequences = HiddenNames.sequences(connection, schema, other);
        return tried(SequencesAside.behind(renames, sides.to(), sequences), schema, done);
    }

    /** Each by itself, so that one whose name isn't to be had keeps no other from its own. */
    private Schema tried(List<Operation> renames, Schema schema, List<Operation> done) throws SQLException {
        run(PATH);
        int before = done.size();
        for (Operation operation : renames) {
            if (succeeds(operation)) {
                done.add(operation);
            }
        }
        return done.size() == before ? schema : reader.read(connection);
    }

    /** A name that something holds which is still to be dropped isn't to be had; the diff sees to that. */
    private boolean succeeds(Operation operation) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            run(operation);
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }

    private void run(Operation operation) throws SQLException {
        for (io.whimbrel.operation.Statement statement : operation.statements()) {
            run(statement.sql());
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }
}
