package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Policy.Command;
import io.whimbrel.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PoliciesTest {

    private static final QualifiedName DOCS = QualifiedName.parse("a.docs");

    @Test
    void policies() throws SQLException {
        assertThat(Database.read("""
            create schema a;
            create table a.docs (id int, owner text);
            create policy own on a.docs using (owner = current_user);
            create policy changed on a.docs as restrictive for update
                to pg_monitor, current_user, pg_database_owner using (id > 0) with check (id > 1);
            comment on policy changed on a.docs is 'Changed';
            create policy added on a.docs for insert with check (true);
            """).all(Policy.class))
                .containsExactly(
                        new Policy("added", DOCS, true, Command.INSERT, List.of("public"), null, "true", null),
                        new Policy(
                                "changed",
                                DOCS,
                                false,
                                Command.UPDATE,
                                List.of("current_user", "pg_database_owner", "pg_monitor"),
                                "id > 0",
                                "id > 1",
                                "Changed"),
                        new Policy(
                                "own", DOCS, true, Command.ALL, List.of("public"), "owner = CURRENT_USER", null, null));
    }

    @Test
    void areNotWantedWithoutTheirTable() throws SQLException {
        try (Database database =
                Database.of(17, "create table docs (id int); create policy own on docs using (true)")) {
            assertThat(new CatalogReader(id -> !id.name().name().equals("docs"))
                            .read(database.connection())
                            .objects())
                    .isEmpty();
        }
    }
}
