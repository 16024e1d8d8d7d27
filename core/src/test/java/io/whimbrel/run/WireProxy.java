package io.whimbrel.run;

import io.whimbrel.embedded.TestDatabase;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stands between runners and their server, counts the messages of the protocol, and lets one of them get lost. */
final class WireProxy implements AutoCloseable {

    /** How a connection ends. */
    enum Cut {
        /** Both sides are told. */
        CLOSED,
        /** Nobody is told: nothing gets through any more. */
        SILENT
    }

    /**
     * The message that gets lost, and with it all behind it.
     *
     * @param connection which connection, in the order in which they were made, from 0
     * @param fromServer which way the message goes
     * @param message its number on that way, from 0
     * @param cut how
     */
    record Place(int connection, boolean fromServer, int message, Cut cut) {}

    /** One connection: the types of the messages that went each way, the first of the client's as a space. */
    static final class Wire {

        private final Socket client;
        private final Socket server;
        private final StringBuilder toServer = new StringBuilder();
        private final StringBuilder toClient = new StringBuilder();
        private volatile boolean cut;

        Wire(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        /** The types of the messages that went one way. */
        synchronized String seen(boolean fromServer) {
            return (fromServer ? toClient : toServer).toString();
        }

        private synchronized void passes(boolean fromServer, char type) {
            (fromServer ? toClient : toServer).append(type);
        }

        void close() {
            try (client;
                    server) {
                cut = true;
            } catch (IOException e) {
                // It is closed.
            }
        }
    }

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final TestDatabase database;
    private final @Nullable Place place;
    final List<Wire> wires = new CopyOnWriteArrayList<>();

    WireProxy(TestDatabase database, @Nullable Place place) throws IOException {
        this.database = database;
        this.place = place;
        background(this::accept);
    }

    /** Connections to the database, by way of the proxy. */
    ConnectionSource source() {
        Properties properties = database.properties();
        properties.setProperty("sslmode", "disable");
        properties.setProperty("preferQueryMode", "simple");
        properties.setProperty("loginTimeout", "3");
        String url = "jdbc:postgresql://127.0.0.1:" + listener.getLocalPort() + "/" + database.name();
        return () -> DriverManager.getConnection(url, properties);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(
                        InetAddress.getLoopbackAddress(),
                        database.server().access().port());
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Wire wire = new Wire(client, server);
                int number = wires.size();
                wires.add(wire);
                background(() -> pump(wire, number, false));
                background(() -> pump(wire, number, true));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pump(Wire wire, int number, boolean fromServer) {
        try {
            Socket from = fromServer ? wire.server : wire.client;
            Socket to = fromServer ? wire.client : wire.server;
            DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream(), 65536));
            DataOutputStream out = new DataOutputStream(to.getOutputStream());
            while (true) {
                int count = wire.seen(fromServer).length();
                byte[] message = next(in, !fromServer && count == 0);
                if (wire.cut) {
                    return;
                }
                Place lost = place;
                if (lost != null
                        && lost.connection() == number
                        && lost.fromServer() == fromServer
                        && lost.message() == count) {
                    wire.cut = true;
                    if (lost.cut() == Cut.CLOSED) {
                        wire.close();
                    }
                    return;
                }
                wire.passes(fromServer, !fromServer && count == 0 ? ' ' : (char) message[0]);
                out.write(message);
                out.flush();
            }
        } catch (IOException e) {
            // One side has closed it.
            wire.close();
        }
    }

    /** The first message of a client has no type, only a length. */
    private static byte[] next(DataInputStream in, boolean first) throws IOException {
        int head = first ? 0 : 1;
        byte[] start = new byte[head + 4];
        in.readFully(start);
        int length = 0;
        for (int i = head; i < head + 4; i++) {
            length = (length << 8) | (start[i] & 0xff);
        }
        byte[] message = Arrays.copyOf(start, head + length);
        in.readFully(message, head + 4, length - 4);
        return message;
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the message has got lost. */
    boolean hasCut() {
        Place lost = place;
        return lost != null && lost.connection() < wires.size() && wires.get(lost.connection()).cut;
    }

    @Override
    public void close() {
        try {
            listener.close();
            wires.forEach(Wire::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
