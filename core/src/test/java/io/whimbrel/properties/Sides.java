package io.whimbrel.properties;

import io.whimbrel.embedded.TestServer;
import io.whimbrel.generate.rename.Renames;
import io.whimbrel.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** A database that goes from one schema to the other and back, and one that is in the other from the start. */
final class Sides implements AutoCloseable {

    /** The catalogs of a database that saw many schemas come and go are full of what is there no more. */
    private static final int USES = 20;

    private final TestServer server;
    private Side live;
    private Side wanted;
    private int uses;

    Sides(TestServer server) throws SQLException {
        this.server = server;
        this.live = new Side(server);
        this.wanted = new Side(server);
    }

    Side live() {
        return live;
    }

    Side wanted() {
        return wanted;
    }

    /** Makes both schemas, side by side. */
    Made make(Pair pair) throws SQLException {
        if (uses++ == USES) {
            fresh();
        }
        CompletableFuture<List<Piece>> other = CompletableFuture.supplyAsync(() -> make(wanted, pair.to()));
        List<Piece> from = make(live, pair.from());
        List<Piece> to = other.join();
        CompletableFuture<Schema> wantedSchema = CompletableFuture.supplyAsync(wanted::read);
        Schema schema = live.read();
        List<String> rows = new Filling(schema, new Random(from.size())).statements();
        return new Made(new Pair(from, to), schema, wantedSchema.join(), rows);
    }

    /** Gives what is wanted its other names. */
    Made rename(Made made, Renames renames) throws SQLException {
        for (String statement : OtherNames.statements(renames, made.to())) {
            wanted.execute(statement);
        }
        return new Made(made.pair(), made.from(), wanted.read(), made.rows());
    }

    private static List<Piece> make(Side side, List<Piece> pieces) {
        try {
            return side.make(pieces);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New databases, such as after a failure. */
    void fresh() throws SQLException {
        close();
        live = new Side(server);
        wanted = new Side(server);
        uses = 0;
    }

    @Override
    public void close() throws SQLException {
        live.close();
        wanted.close();
    }
}
