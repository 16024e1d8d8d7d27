import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The load of benchmarks/online: 300 small transactions a second, of which it tells the longest: of those before it was sent a
 * line, and of those behind it.
 */
public final class Load {

    private static final int THREADS = 6;
    private static final long INTERVAL = 20_000_000L;

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        switch (arguments[1]) {
            case "prepare" -> prepare(port, Long.parseLong(arguments[2]));
            case "restore" -> restore(port);
            case "version" -> version(port);
            default -> run(port, Long.parseLong(arguments[2]));
        }
    }

    /** The longest transaction of both parts of a run, in nanoseconds; what begins in one may end in the other. */
    private static final class Longest {

        private final AtomicLongArray of = new AtomicLongArray(2);
        private volatile int part;
    }

    private static Connection connect(int port, String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "whimbrel");
        login.setProperty("password", System.getenv("PGPASSWORD"));
        // as behind a pooler: a plan that was prepared before a type changed would fail
        login.setProperty("prepareThreshold", "0");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
    }

    private static void prepare(int port, long rows) throws SQLException {
        try (Connection connection = connect(port, "app");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into users select n, 'u' || n || '@example.com' from generate_series(1, 10000) n");
            statement.execute("insert into orders (user_id, code, amount, note, state, channel)"
                    + " select 1 + n % 10000, 'C' || n, n % 1000, 'note ' || n, case when n % 10 > 0 then 'paid' end,"
                    + " case n % 100 when 0 then 'fax' else 'web' end::channel"
                    + " from generate_series(1, " + rows + ") n");
            statement.execute("vacuum analyze");
        }
        try (Connection connection = connect(port, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database app rename to prepared");
            statement.execute("checkpoint");
        }
    }

    private static void restore(int port) throws SQLException {
        try (Connection connection = connect(port, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists app with (force)");
            statement.execute("create database app template prepared");
            statement.execute("checkpoint");
        }
    }

    private static void version(int port) throws SQLException {
        try (Connection connection = connect(port, "postgres")) {
            System.out.println("PostgreSQL " + connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private static void run(int port, long rows) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Longest longest = new Longest();
        List<Thread> threads = new ArrayList<>();
        long warm = System.nanoTime() + 3_000_000_000L;
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> work(port, rows, stop, warm, longest));
            thread.start();
            threads.add(thread);
        }
        while (System.in.read() >= 0) {
            longest.part = 1;
        }
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(longest.of.get(0) / 1_000_000 + " " + longest.of.get(1) / 1_000_000);
    }

    private static void work(int port, long rows, AtomicBoolean stop, long warm, Longest longest) {
        try (Connection connection = connect(port, "app")) {
            connection.setAutoCommit(false);
            long next = System.nanoTime();
            while (!stop.get()) {
                long start = System.nanoTime();
                try {
                    transaction(connection, 1 + ThreadLocalRandom.current().nextLong(rows));
                } catch (SQLException e) {
                    connection.rollback(); // a deadlock with the migration; it counts as long as it took
                }
                long end = System.nanoTime();
                if (start > warm) {
                    longest.of.accumulateAndGet(longest.part, end - start, Math::max);
                }
                next = Math.max(next + INTERVAL, end - INTERVAL);
                Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row that is read and changed, and one that is added; the old application doesn't know new columns. */
    private static void transaction(Connection connection, long id) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select user_id, code from orders where id = ?");
                PreparedStatement write =
                        connection.prepareStatement("update orders set amount = amount + 1 where id = ?");
                PreparedStatement add = connection.prepareStatement("insert into orders (user_id, code, amount, state)"
                        + " values (1 + ? % 10000, gen_random_uuid(), 1, 'new')")) {
            read.setLong(1, id);
            read.executeQuery().close();
            write.setLong(1, id);
            write.executeUpdate();
            connection.commit();
            add.setLong(1, id);
            try {
                add.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback(); // a column that it doesn't know refuses NULL
            }
        }
    }
}
