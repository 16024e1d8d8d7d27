package io.whimbrel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Operations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, and later there is room: a tablespace on a small tmpfs, for which it takes the right to mount. */
class FullDiskTest {

    private static final String SPACE = "full_disk";

    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        fixture = new Fixture();
        mounted = run("mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", folder.toString());
        assumeTrue(mounted, "nobody but root may mount a small disk: a full one is not tested");
        Files.setOwner(folder, Files.getOwner(Path.of(fixture.one("SHOW data_directory"))));
        fixture.execute("CREATE TABLESPACE " + SPACE + " LOCATION '" + folder + "'");
        fixture.execute("ALTER DATABASE " + fixture.database().name() + " SET default_tablespace = " + SPACE);
        fixture.execute("CREATE TABLE t (id int, name text, filled text) TABLESPACE " + SPACE);
        fixture.execute("INSERT INTO t SELECT i, repeat(md5(i::text), 4) FROM generate_series(1, 30000) i");
    }

    @AfterEach
    void unmount() throws Exception {
        fixture.close();
        if (mounted) {
            try (Fixture other = new Fixture()) {
                other.execute("DROP TABLESPACE IF EXISTS " + SPACE);
            }
            run("umount", folder.toString());
        }
    }

    @Test
    void anIndexIsBuiltAgain() throws Exception {
        Operations op = new Operations();
        op.createIndex("t_name", "t", "name").concurrently();
        assertGoesOn(op, "Could not create index t_name on t concurrently", "0/1");
        assertThat(fixture.one("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_name'::regclass"))
                .isEqualTo("t");
    }

    @Test
    void aBackfillGoesOnBehindItsLastBatch() throws Exception {
        Operations op = new Operations();
        op.backfill("t", "filled", "upper(name)");
        assertGoesOn(op, "Could not fill t.filled in batches", "0/1");
        assertThat(fixture.one("SELECT count(*) FROM t WHERE filled = upper(name)"))
                .isEqualTo("30000");
    }

    @Test
    void aRewriteIsUndone() throws Exception {
        Operations op = new Operations();
        op.execute("UPDATE t SET filled = 'first' WHERE id = 1");
        op.commit();
        op.execute("ALTER TABLE t ALTER COLUMN id TYPE bigint");
        assertGoesOn(op, "Could not execute ALTER TABLE t", "1/2");
        assertThat(fixture.one("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                        + " WHERE attrelid = 't'::regclass AND attname = 'id'"))
                .isEqualTo("bigint");
    }

    private void assertGoesOn(Operations op, String what, String steps) throws Exception {
        List<Recorded> files = List.of(new Recorded("r001", "", op.recorded(), List.of()));
        assertThatThrownBy(() -> fixture.runner(files).migrate("head"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageStartingWith("V_r001.java: " + what)
                .hasMessageContainingAll("No space left on device", "(SQLSTATE 53100)")
                .hasMessageEndingWith("put the cause right and migrate again to go on from there.");
        assertThat(fixture.history()).isEqualTo("r001 upgrade " + steps);
        assertThat(fixture.sessions("application_name = 'whimbrel'")).isZero();

        assertThat(run("mount", "-o", "remount,size=256m", folder.toString())).isTrue();
        fixture.runner(files).migrate("head");
        fixture.assertNothingLeft();
    }

    private static boolean run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }
}
