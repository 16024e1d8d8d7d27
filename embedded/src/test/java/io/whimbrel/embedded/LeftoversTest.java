package io.whimbrel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a cache directory of its own, so that no other tests on the machine come between. */
class LeftoversTest {

    @TempDir
    Path cache;

    private final List<ChildJvm> children = new ArrayList<>();

    @BeforeEach
    void shareTheBinaries() throws IOException {
        Path whimbrel = Files.createDirectory(cache.resolve("whimbrel"));
        Path unpacked = PostgresBinaries.of(17).home().getParent();
        Files.createSymbolicLink(whimbrel.resolve("postgres"), unpacked);
    }

    /** Also after a failure, while they can still find the binaries. */
    @AfterEach
    void endAll() throws Exception {
        for (ChildJvm child : children) {
            child.close();
        }
        Files.delete(cache.resolve("whimbrel/postgres"));
    }

    @Test
    void theServerOfAKilledJvmIsStoppedByTheNext() throws Exception {
        ChildJvm killed = start();
        Path left = Path.of(killed.line());
        killed.kill();
        assertThat(Postmaster.of(left)).isPresent();
        long pid = Postmaster.of(left).orElseThrow().pid();

        ChildJvm next = start();
        Path data = Path.of(next.line());
        assertEnds(pid);
        assertThat(left.getParent()).doesNotExist();
        assertThat(Postmaster.of(data)).isPresent();
        next.end();
    }

    @Test
    void theServerOfALivingJvmIsLeftAlone() throws Exception {
        ChildJvm first = start();
        Path data = Path.of(first.line());
        ChildJvm second = start();
        second.line();
        assertThat(Postmaster.of(data)).isPresent();
        first.end();
        second.end();
    }

    @Test
    void nothingIsLeftWhenAJvmEnds() throws Exception {
        ChildJvm child = start();
        Path data = Path.of(child.line());
        long pid = Postmaster.of(data).orElseThrow().pid();
        child.end();
        assertEnds(pid);
        assertThat(data.getParent()).doesNotExist();
        assertThat(cache.resolve("whimbrel/test-servers")).isDirectoryNotContaining("regex:.*/\\d.*");
    }

    /** pg_ctl waits for the server's file to go, which the server outlives by a moment. */
    private static void assertEnds(long pid) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private ChildJvm start() throws IOException {
        ChildJvm child = ChildJvm.start(Map.of("XDG_CACHE_HOME", cache.toString()), StartTestServer.class);
        children.add(child);
        return child;
    }
}
