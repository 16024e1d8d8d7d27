package io.whimbrel.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

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
                background(() -> pump(client, server, true));
                background(() -> pump(server, client, false));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean watching) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                boolean commit = watching
                        && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT")
                        && cuts.getAndDecrement() > 0;
                if (commit && cut == Cut.BEFORE) {
                    return;
                }
                if (commit) {
                    from.shutdownOutput();
                }
                out.write(buffer, 0, read);
                out.flush();
                if (commit) {
                    // closed at once, the socket could take the COMMIT back from a server that hasn't read it yet
                    to.shutdownOutput();
                    while (!to.isClosed()) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return;
                }
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
