package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.View;
import io.whimbrel.schema.View.ViewColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ViewsTest {

    @Test
    void views() throws SQLException {
        assertThat(Database.read("""
                create schema audit;
                create table users (id int, name varchar(9));
                create view audit.named with (security_barrier) as
                    select id, lower(name) as name from users where name <> '' with local check option;
                comment on view audit.named is 'Named';
                comment on column audit.named.name is 'Name';
                """).all(View.class))
                .containsExactly(new View(
                        QualifiedName.parse("audit.named"),
                        false,
                        List.of(new ViewColumn("id", "integer", null), new ViewColumn("name", "text", "Name")),
                        """
                        SELECT id,
                            lower(name::text) AS name
                           FROM users
                          WHERE name::text <> ''::text""",
                        Map.of("security_barrier", "true", "check_option", "local"),
                        "Named"));
    }

    @Test
    void materializedViews() throws SQLException {
        assertThat(Database.read("""
                create materialized view one with (fillfactor = 70) as select 1 as n, 'a'::text as name;
                alter materialized view one alter name set storage external;
                alter materialized view one alter name set statistics 500;
                """).all(View.class))
                .containsExactly(new View(
                        QualifiedName.parse("one"),
                        true,
                        List.of(
                                new ViewColumn("n", "integer", null),
                                new ViewColumn(
                                        "name",
                                        "text",
                                        null,
                                        new ColumnStorage("EXTERNAL", "EXTENDED", null, 500, Map.of()),
                                        null)),
                        """
                        SELECT 1 AS n,
                            'a'::text AS name""",
                        Map.of("fillfactor", "70"),
                        null));
    }
}
