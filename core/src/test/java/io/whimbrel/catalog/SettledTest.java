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
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ExecutionMode;
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
        create domain number as int;
        create domain "Fraction" as numeric;
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
            Map.entry("smallint", List.of("1", "2")),
            Map.entry("bigint", List.of("1", "2")),
            Map.entry("numeric", List.of("1", "2.5")),
            Map.entry("real", List.of("1", "2.5")),
            Map.entry("double precision", List.of("1", "2.5")),
            Map.entry("date", List.of("'2020-01-01'", "'2020-01-02'")),
            Map.entry("text[]", List.of("'{a}'", "'{\"b]c\"}'")),
            Map.entry("varchar(5)[]", List.of("'{a}'", "'{b}'")),
            Map.entry("words", List.of("'{a}'", "'{b}'")),
            Map.entry("word[]", List.of("'{a}'", "'{b}'")));

    /** PostgreSQL finds no collation for this {@code lower()} where a column is computed by it (14 to 18). */
    private static final String UNCOLLATED =
            "(array[(-1::int)::text, c::text])[1] in ((-1::int)::text, lower((-1::int)::text))";

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
            "c in (null, %a)",
            "c > -1::int",
            "c > -1.5::numeric and c > -1.5::numeric(5,2) and c > -1.5::%t",
            "c > -0::int and c < -0.0::numeric",
            "c > -(-1::int) and c > -(-(-1.5::numeric)) and c > -(+(-2::int))",
            "c in (-1::int, 2, -3::smallint)",
            "c between -1::int and -1.5::numeric",
            "c is distinct from -1::int",
            "c + 1 > any (array[-1::int, 2]::%t[])",
            "c = any (array[-1.5::numeric, 2.5]::numeric(5,2)[])",
            "c = any (array[array[-1::int, 2], array[3, -4::int]]::bigint[])",
            "c + 1 > (-1::int)::%t and c = (-1::int)::numeric(5,2)::%t and c = (-1.5::numeric)::%t",
            "c = (-1.5::numeric)::numeric(5,2) and abs((-1.5::numeric)::numeric(5,2)) > c",
            "abs(-1.5::numeric)::numeric(5,2) + c > round(-1.5::numeric, -1::int)",
            "c - 1 > -1::int - 1 and c -1 > d - -1::int and (c) - 1 > 2 * -1::int",
            "c + (case when d > -1::int then c end - 1) > 0",
            "case c when -1::int then -2::int when 3 then -4::int else -5::int end - 1 > -(1)",
            "coalesce(c, -1::int) > greatest(c, d, -1::int, -2::int) - least(-1::int, -2::int)",
            "nullif(c, -1::int) is null and not -1::int > c",
            "(c, -1::int) = (d, -2::int) and row(-1::int) = row(c)",
            "(array[1, 2])[-1::int] = c and (array[1, 2])[1] - 1 > c",
            "substring('abc' from -1::int for 2) = 'x - 1' || c and e'\\' || c || '(- 1)' = ' - 1'",
            "make_interval(days => -1::int) > '1 day' and c > -1::int",
            "c::text = (-1::int)::text or c::text <> ((-1::int)::text)::varchar(3) or (-1.5::numeric)::text = c::text",
            "(-1::int)::number = c::number and (-1::int)::bigint::text || c = (-1::int)::number::text",
            "(-1.5::numeric)::\"Fraction\" = c::numeric and (- (-1::int))::text = c::text and (-1::int)::\"char\" = 'a'",
            UNCOLLATED,
            "length((-1::int)::text) - 1 > 0 and (-1::int)::text like '%' and not (-1::int)::text::bool",
            "current_date - 1 > 'yesterday'::date - -1::int and current_date - 1 > now() and c > -2147483647::int");

    /** Where a number can stand in a query; %n is a negated one. */
    private static final List<String> QUERIES = List.of(
            "select %n as a, 2 as b, %n - %n as c",
            "select distinct %n as a, b - 1 as \"THEN\" from q where b > %n group by b having max(b) > %n",
            "select b \"THEN\", b - 1 as \"- 1\" from q order by (b + %n), (b - 1) desc",
            "select c.\"THEN\" - 1 as a from (select b as \"THEN\" from q) c",
            "values (%n), (2), (%n)",
            "values (%n, b'1', %n, 'x'), (2, b'0', %n, 'y')",
            "select a from (values (%n), (%n)) v(a) union all select 3 - %n",
            "select b from q where b in (select %n as a) or b in (values (%n), (3)) or b = any (array(select %n as c))",
            "select b from q offset (%n)::int * %n limit %n::int * %n",
            "select sum(b) over (partition by %n order by b range between %n preceding and -(%n) following) as s from q",
            "select count(*) filter (where b > %n) - 1 as a, grouping(b) - 1 as g from q group by rollup (b)",
            "select x from generate_series(%n, 5, -(%n)) x join q on b > %n and b - 1 > x",
            "with w as (select %n as a) select a, case when a > %n then %n else %n end as c from w",
            "select percentile_disc(0.5) within group (order by b - %n) as p from q",
            "select b from q where (%n)::text in (select 'a') or exists (select null, %n, 'x, ( ; FROM', b from q x)",
            "select b from q where b in (select %n) or b in (select %n union all select 3) or 2 > all (select distinct %n)",
            "select b from q where b = any (array(select (%n)::numeric(5,2))) or b > (select -(%n) limit 1)",
            "select b from q where 'a' in (select distinct on (b) 'a' from q order by b) or b in (select 1 union select 2.5)",
            "select b from q where ('a', b) in (select 'a', %n) or ('a', true) = (select 'a', b is distinct from %n)",
            "select b from q where (select count(*) from (select 'a', %n) x) > (select max(y.a) from (select %n) y (a))",
            "with w as (select 'a' from q) select * from w where exists (select b'101', x'1f', '1'::\"char\", date '2020-01-01')",
            "select b from q where exists (select percentile_disc(0.5) within group (order by b), 'a' from q group by b)",
            "select b from q where exists (select '1 day'::interval, '{a}'::text[], 'a'::varchar(3), null::timestamptz(3), 'x' collate \"C\")",
            "select b from q where exists (select case when b is not distinct from %n then 'a' end, 'a' from q union select 'b', 'b')",
            "select 'a' as \"FROM\", \"FROM\" from (select 'a', 'b') x (a, \"FROM\") where a in (select 'a;')",
            "select b from q where exists (select (select 'a'), (select 'b' from q limit 1), ((select %n)), exists (select 'a'))",
            "select b from q where 'a' in (select (select 'x'::varchar(3) union select 'y')) and exists (select array(select 'a'))",
            "select b from q where exists (select (select b), (select 'a' as z), (select (select 'a')), coalesce((select 'a'), 'b'))",
            "select b from q where (%n, 'a') in (select (%n)::number, 'a'::word) or 'a' in (select 1::\"Fraction\"::text)");

    private static Map.Entry<String, List<String>> letters(String type) {
        return Map.entry(type, List.of("'a'", "'b'"));
    }

    // on the method: on the class it would run beside all other tests
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    @org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
    void ownTextIsPrintedAgain(int major) throws SQLException {
        try (Database first = Database.of(major, TYPES);
                Database second = Database.of(major, "")) {
            int known = 0;
            List<String> types = VALUES.keySet().stream().sorted().toList();
            for (int i = 0; i < types.size(); i++) {
                known += all(types.get(i), "t" + i, first);
            }
            assertThat(known).as("forms that PostgreSQL knows").isGreaterThan(350);
            assertThat(queries(first)).as("queries that PostgreSQL knows").isGreaterThan(24);
            Schema read = first.read();
            Execution.apply(
                    second.connection(),
                    Diff.between(second.read(), read, DiffOptions.of((from, to) -> Casts.Cast.AUTOMATIC, true)));
            assertThat(changed(read, second.read())).isEmpty();
        }
    }

    /** The definitions that came out in another way, as they were and as they are. */
    private static List<String> changed(Schema read, Schema again) {
        List<String> changed = new ArrayList<>();
        List<String> some = definitions(read);
        List<String> others = definitions(again);
        assertThat(others).hasSameSizeAs(some);
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).equals(others.get(i))) {
                changed.add("\n" + some.get(i) + "\n" + others.get(i));
            }
        }
        return changed;
    }

    private static List<String> definitions(Schema schema) {
        return schema.objects().values().stream()
                .flatMap(object -> Stream.of(object.toString().split("(?=\\w+=)|(?=CHECK \\()|(?<=\\bAND\\b)|\n")))
                .toList();
    }

    private static String of(String form, String type) {
        List<String> values = VALUES.getOrDefault(type, List.of());
        return form.replace("%a", values.get(0)).replace("%b", values.get(1)).replace("%t", type);
    }

    /** As checks, indexes, a default, a computed column and a view. */
    private static int all(String type, String table, Database database) throws SQLException {
        database.execute("create table %s (c %s, d %s)".formatted(table, type, type));
        List<String> known = FORMS.stream()
                .map(form -> of(form, type))
                .filter(each -> isKnown("explain select from %s where (%s)".formatted(table, each), database))
                .toList();
        List<String> parts = new ArrayList<>();
        for (String each : known) {
            parts.add("add check (%s)".formatted(each));
            // what an index takes is immutable
            boolean indexed = isKnown("create index on %s ((%s)) where %s".formatted(table, each, each), database);
            if (indexed && !each.equals(UNCOLLATED)) {
                parts.add("add k%d boolean generated always as (%s) stored".formatted(parts.size(), each));
            }
        }
        // at once: with each that a table has, another takes longer
        database.execute("alter table " + table + " " + String.join(", ", parts));
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

    /** As views, rules and functions; some take whole numbers only. */
    private static int queries(Database database) throws SQLException {
        database.execute("create table q (b numeric default -1::int, a int default abs(-1::int), c int)");
        database.execute("create domain negative as int default -1::int check (value < -1::int)");
        database.execute("""
            create rule r as on delete to q do also
              update q set b = -1.5::numeric, c = - 1::int where a > - 1::int and b - 1 > 0""");
        database.execute("""
            create function f(i int default -1::int, t text[] default array['a', lower('B')]::varchar[]::text[])
            returns int language plpgsql as 'begin return ''- 1''::int - (- 1); end'""");
        database.execute("""
            create policy p on q using (a > -1::int) with check (b - 1 > -1.5::numeric)""");
        database.execute("create statistics s on (a + -1::int), (b - 1) from q");
        database.execute("create index on q ((-1::int), a, (-1.5::numeric), (-(-1::int)), (a - 1) desc, abs(-1::int))");
        database.execute(
                "create function g() returns void begin atomic select 'a'; select (select 'a') from (select 'b') x; select -1, null; select -1::int, 'b'; end");
        database.execute("create table parts (i int) partition by range ((i * -1::int))");
        int known = 0;
        for (String number : List.of("-1::int", "-1.5::numeric")) {
            for (String query : QUERIES) {
                String sql = query.replace("%n", number);
                if (isKnown("create view query_" + known + " as " + sql, database)) {
                    String body = "begin atomic insert into q values (%1$s, 2, -1::int), (3 - 1, -1::int, 4);"
                            .formatted(number);
                    database.execute("create function query_%d(i int default -1::int) returns void %s %s; end"
                            .formatted(known, body, sql));
                    known++;
                }
            }
        }
        return known;
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
