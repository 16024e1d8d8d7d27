package io.whimbrel.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and a server, and cuts the connection at the first COMMIT, or at the first few.
 *
 * <p>Only the first of a connection: pgjdbc sends its text once, and later a name for it.
 */
final class CutProxy implements AutoCloseable {

    /** What becomes of the COMMIT. */
    enum Cut {
        /** The server never gets it. */
        BEFORE,
        /** The server gets it, the client gets no answer. */
        BEHIND
    }

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String host;
    private final int port;
    private final Cut cut;
    private final AtomicInteger cuts;

    CutProxy(String host, int port, Cut cut, int cuts) throws IOException {
        this.host = host;
        this.port = port;
        this.cut = cut;
        this.cuts = new AtomicInteger(cuts);
        background(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                AtomicBoolean deaf = new AtomicBoolean();
                background(() -> ask(client, server, deaf));
                background(() -> answer(server, client, deaf));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void ask(Socket client, Socket server, AtomicBoolean deaf) {
        try (client;
                server) {
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            byte[] buffer = new byte[65536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                boolean commit = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT")
                        && cuts.getAndDecrement() > 0;
                if (commit && cut == Cut.BEFORE) {
                    return;
                }
                deaf.compareAndSet(false, commit);
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // The other half was closed: so is this one.
        }
    }

    /** The answer to the COMMIT is lost, with the connection. */
    private static void answer(Socket server, Socket client, AtomicBoolean deaf) {
        try (server;
                client) {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[65536];
            for (int read = in.read(buffer); read >= 0 && !deaf.get(); read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // The other half was closed: so is this one.
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
