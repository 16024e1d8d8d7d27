package io.whimbrel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a schema is what is read again once its own text has been run. */
final class SettledTest {

    private static final String TYPES = """
        create extension citext;
        create type mood as enum ('a', 'b');
        create domain short as varchar(20);
        create domain shorter as short;
        create domain word as text;
        create domain fixed as char(3);
        create domain label as name;
        create domain feeling as mood;
        create domain net as cidr;
        create domain words as text[];
        create domain price as numeric(5,2);
        """;

    /** Two values of each type. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            letters("varchar"),
            letters("varchar(10)"),
            letters("text"),
            letters("char(3)"),
            letters("name"),
            letters("\"char\""),
            letters("citext"),
            letters("mood"),
            letters("short"),
            letters("shorter"),
            letters("word"),
            letters("fixed"),
            letters("label"),
            letters("feeling"),
            Map.entry("cidr", List.of("'10.0.0.0/8'", "'10.1.0.0/16'")),
            Map.entry("inet", List.of("'10.0.0.0/8'", "'10.1.0.0/16'")),
            Map.entry("net", List.of("'10.0.0.0/8'", "'10.1.0.0/16'")),
            Map.entry("numeric(5,2)", List.of("1", "2.5")),
            Map.entry("price", List.of("1", "2.5")),
            Map.entry("int", List.of("1", "2")),
            Map.entry("date", List.of("'2020-01-01'", "'2020-01-02'")),
            Map.entry("text[]", List.of("'{a}'", "'{\"b]c\"}'")),
            Map.entry("varchar(5)[]", List.of("'{a}'", "'{b}'")),
            Map.entry("words", List.of("'{a}'", "'{b}'")),
            Map.entry("word[]", List.of("'{a}'", "'{b}'")));

    /** Over the columns c and d of type %t, and two values of it. Where a type doesn't know a form, it is passed over. */
    private static final List<String> FORMS = List.of(
            "c in (%a, %b)",
            "c not in (%a, %b)",
            "c in (%a, d)",
            "coalesce(c, %a) in (%a, %b)",
            "case when d = %a then c else %b end in (%a, %b)",
            "c in (%a, case when d = %a then c else %b end)",
            "(c, d) in ((%a, %b), (%b, %a))",
            "c = any (array[%a, %b]::%t[])",
            "c <> all (array[%a::%t, d])",
            "array[c, d] && array[d, %a]",
            "array[array[c, d], array[%a, %b]]::%t[] is not null",
            "c::text in ('a', 'it''s ARRAY[''b'']::text[]', e'\\\\')",
            "c::varchar in ('a', 'b', '[')",
            "c::varchar(7) in ('a', 'b')",
            "c::text like any (array['a%', 'b%'])",
            "c::text = any (array['a', d::varchar])",
            "c::text = any (array['a', lower(d)]::varchar[])",
            "c::text = any (array['a', case when d = %a then 'x, y' else 'y' end, d, lower(d) || 'x']::varchar[])",
            "c::text = any (array[case when d = %a then 'x' end, coalesce(d, %a)::text collate \"C\"]::varchar[])",
            "c::text = any (array[current_user, (array[d, c])[1], d::varchar::text || 'a']::varchar[])",
            "c = any (array[c || d, c]::varchar[])",
            "c::varchar = any (array[c || d, (c || d)::varchar])",
            "c::text collate \"C\" in ('a', 'b')",
            "trim(c) in ('a', 'b')",
            "c = any (array[c || 'x', d])",
            "c[1] in ('a', 'b')",
            "c @> array['a', 'b']::%t",
            "c::int in (1, 2)",
            "c::bigint = any (array[c, 2::smallint]::int[]::bigint[])",
            "-c in (%a, 2.5)",
            "c in (null, %a)");

    private static Map.Entry<String, List<String>> letters(String type) {
        return Map.entry(type, List.of("'a'", "'b'"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ownTextIsPrintedAgain(int major) throws SQLException {
        try (Database first = Database.of(major, TYPES);
                Database second = Database.of(major, "")) {
            int known = 0;
            List<String> types = VALUES.keySet().stream().sorted().toList();
            for (int i = 0; i < types.size(); i++) {
                known += all(types.get(i), "t" + i, first);
            }
            assertThat(known).as("forms that PostgreSQL knows").isGreaterThan(250);
            Schema read = first.read();
            Execution.apply(
                    second.connection(),
                    Diff.between(second.read(), read, DiffOptions.of((from, to) -> Casts.Cast.AUTOMATIC, true)));
            assertThat(second.read().objects()).isEqualTo(read.objects());
        }
    }

    /** As checks, indexes, a default, a computed column and a view. */
    private static int all(String type, String table, Database database) throws SQLException {
        database.execute("create table %s (c %s, d %s)".formatted(table, type, type));
        List<String> known = new ArrayList<>();
        for (String form : FORMS) {
            List<String> values = VALUES.getOrDefault(type, List.of());
            String condition = form.replace("%a", values.get(0))
                    .replace("%b", values.get(1))
                    .replace("%t", type);
            if (isKnown("alter table " + table + " add check (" + condition + ")", database)) {
                known.add(condition);
                String index = " on " + table + " ((" + condition + ")) where " + condition;
                isKnown("create index" + index, database);
                String column = "k" + known.size();
                isKnown(
                        "alter table %s add %s boolean generated always as (%s) stored"
                                .formatted(table, column, condition),
                        database);
            }
        }
        isKnown(
                "alter table %s add k varchar[] default array['a', lower('B')]::varchar[]::text[]".formatted(table),
                database);
        database.execute("create view %s_view as select %s from %s"
                .formatted(
                        table,
                        known.stream()
                                .map(each -> "(" + each + ")")
                                .reduce((a, b) -> a + " and " + b)
                                .orElseThrow(),
                        table));
        return known.size();
    }

    private static boolean isKnown(String sql, Database database) {
        try {
            database.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
