package io.whimbrel.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** A file that one thread of one process holds at a time; the kernel lets go of it when that process dies. */
final class FileGuard {

    /** A file lock belongs to the whole JVM, so its threads take turns by these first. */
    private static final Map<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private FileGuard() {}

    /** Waits for the file, and holds it during the action. */
    static <T> T holding(Path file, Action<T> action) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        Files.createDirectories(path.getParent());
        ReentrantLock turn = TURNS.computeIfAbsent(path, key -> new ReentrantLock());
        turn.lock();
        try (FileChannel channel = FileChannel.open(path, CREATE, WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return action.run();
        } finally {
            turn.unlock();
        }
    }

    /** What is done while the file is held. */
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }
}
