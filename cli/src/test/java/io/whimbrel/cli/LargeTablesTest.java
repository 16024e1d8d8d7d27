package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which form a type change gets, by what is known of its table's size. */
class LargeTablesTest {

    private static final String SWAPS = "  ~ swap orders.total of type integer for total_new of type bigint\n";
    private static final String REWRITES =
            "  ! change type of orders.total from integer to bigint — long lock: rewrites"
                    + " orders, and nobody reads or writes it meanwhile\n";
    private static final String HINT = "Should orders be large: --expand orders, or large_tables in whimbrel.yaml,"
            + " changes the type without a rewrite under a lock.\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void create() throws IOException {
        project = new TestProject(folder);
        configure("");
        project.write("schema.sql", "create table orders (id bigint primary key, total integer);");
        project.done("setup");
        project.write("schema.sql", "create table orders (id bigint primary key, total bigint);");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    private void configure(String more) throws IOException {
        project.write("whimbrel.yaml", "url: '" + project.url() + "'\nmodel:\n  sql: schema.sql\n" + more);
    }

    @Test
    void areSaidForOnce() throws IOException, SQLException {
        assertThat(project.done("makemigrations", "--dry-run")).contains(REWRITES, HINT);
        assertThat(project.done("makemigrations", "--dry-run", "--rewrite"))
                .contains(REWRITES)
                .doesNotContain(HINT);
        assertThat(project.done("makemigrations", "--dry-run", "--expand", "orders"))
                .contains(SWAPS)
                .doesNotContain(HINT, "--expand");
        assertThat(project.done("makemigrations", "--dry-run", "--expand", "ordres"))
                .contains(REWRITES, "--expand ordres: no column of it gets a type that takes another column.\n");
        assertThat(project.refused("makemigrations", "-m", "x", "--expand", "orders", "--rewrite"))
                .isEqualTo("--rewrite and --expand say the opposite; leave one of them out.");
    }

    @Test
    void areNamedInTheFile() throws IOException, SQLException {
        configure("large_tables:\n  names: 'ord*'\n");
        assertThat(project.done("makemigrations", "--dry-run", "--rewrite")).contains(REWRITES);
        assertThat(project.done("makemigrations", "-m", "Widen")).contains(SWAPS);
        project.execute("insert into orders select n, n from generate_series(1, 100) n");
        project.done("migrate");
        assertThat(project.query("select sum(total), pg_typeof(sum(total)) from orders"))
                .hasSize(1);
        assertThat(project.done("check")).isEqualTo(Comparing.NO_CHANGES + "\n");
        project.done("downgrade", "-1");
        assertThat(project.query("select sum(total) from orders")).containsExactly("5050");
    }

    @Test
    void areMeasured() throws IOException, SQLException {
        configure("large_tables:\n  url: '" + project.url() + "'\n  limit: 100kB\n");
        assertThat(project.done("makemigrations", "--dry-run")).contains(REWRITES);
        project.execute("insert into orders select n, n from generate_series(1, 10000) n");
        assertThat(project.done("makemigrations", "--dry-run")).contains(SWAPS);
        configure("large_tables:\n  url: postgresql://nobody@localhost:1/none\n");
        assertThat(project.refused("makemigrations", "-m", "x")).contains("localhost:1");
        assertThat(project.run("check").code()).as("it asks nobody").isEqualTo(1);
    }

    @Test
    void areRefusedWhereTheyMakeNoSense() throws IOException, SQLException {
        configure("large_tables:\n  limit: 100kB\n");
        assertThat(project.refused("check")).contains("'limit' needs a 'url' beside it");
        configure("large_tables:\n  url: '" + project.url() + "'\n  limit: much\n");
        assertThat(project.refused("check")).contains("'limit' must be a size, such as 500MB or 2GB");
        configure("large_tables:\n  names: ['audit.']\n");
        assertThat(project.refused("check")).contains("'names' must be names of tables");
    }

    @Test
    void areToldWhyTheyKeepThePlainForm() throws IOException {
        project.write("schema.sql", "create table orders (id bigint primary key, total json);");
        Cli run = project.run("makemigrations", "--dry-run", "--expand", "orders", "--using", "orders.total=null");
        assertThat(run.err())
                .startsWith(
                        "Warning: The type of orders.total changes in the plain form, which rewrites the table while"
                                + " nobody reads or writes it: values of json can't be compared.\n");
    }
}
