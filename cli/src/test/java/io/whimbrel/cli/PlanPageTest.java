package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the examples of docs/plan.md to what plan says; {@code -Dgolden=update} writes them. */
class PlanPageTest {

    private static final Path PAGE = Path.of("../docs/plan.md");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private TestProject project;

    @BeforeEach
    void threeMigrations() throws IOException, SQLException {
        project = new TestProject(folder);
        project.migration('a', "", """
                CREATE TABLE users (id bigint PRIMARY KEY, name text, age int);
                CREATE TABLE orders (id bigint, user_id bigint);""", "DROP TABLE orders; DROP TABLE users;");
        project.done("migrate");
        project.execute("INSERT INTO users SELECT i, 'name ' || i, i % 90 FROM generate_series(1, 200000) i");
        project.execute("ANALYZE users");
        project.write("migrations/V20260102_000000_bbbbbbbbbbbb_add_mail.java", """
                package migrations;
                import static io.whimbrel.migration.Definitions.column;
                import io.whimbrel.migration.*;
                /** Add mail. */
                @Revision(id = "bbbbbbbbbbbb", follows = "aaaaaaaaaaaa")
                public final class V20260102_000000_bbbbbbbbbbbb_add_mail implements Migration {
                    @Override public void upgrade(Operations op) {
                        op.addColumn("users", column("mail", "text"));
                        op.dropColumn("users", "name");
                    }
                    @Override public void downgrade(Operations op) {
                        op.addColumn("users", column("name", "text"));
                        op.dropColumn("users", "mail");
                    }
                }
                """);
        project.migration('c', "b", """
                ALTER TABLE users ALTER COLUMN age TYPE bigint;
                -- whimbrel:outside-transaction
                CREATE INDEX CONCURRENTLY orders_user ON orders (user_id);""", """
                -- whimbrel:outside-transaction
                DROP INDEX CONCURRENTLY orders_user;
                -- whimbrel:transaction
                ALTER TABLE users ALTER COLUMN age TYPE integer;""");
    }

    @AfterEach
    void drop() {
        project.close();
    }

    @Test
    void tellsThePlanAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        String told = block(page, "console", "$ whimbrel plan\n" + anywhere(project.done("plan")));
        told = block(told, "json", pretty(parsed(project.done("plan", "--json")), "") + "\n");
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
            Files.writeString(PAGE, told);
            page = told;
        }
        assertThat(steady(page))
                .as("%s; the test writes it with -Dgolden=update", PAGE)
                .isEqualTo(steady(told));
    }

    private static String block(String page, String language, String content) {
        Pattern block = Pattern.compile("^```" + language + "\n.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
        return block.matcher(page).replaceFirst(Matcher.quoteReplacement("```" + language + "\n" + content + "```"));
    }

    private static String anywhere(String text) {
        return text.replaceFirst("database \\S+ on \\S+:", "database app on localhost:5432:");
    }

    /** Sizes on disk are other ones each time. */
    private static String steady(String text) {
        return text.replaceAll("[\\d.]+ (kB|MB)", "n MB")
                .replaceAll("\"bytes\": \\d+", "\"bytes\": 1")
                .replaceAll(" +", " ");
    }

    @Nullable
    private static Object parsed(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static String pretty(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return lines(
                    '{',
                    map.entrySet().stream()
                            .map(each -> Json.of(each.getKey()) + ": " + pretty(each.getValue(), indent + "  "))
                            .iterator(),
                    '}',
                    indent);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return lines(
                    '[', list.stream().map(each -> pretty(each, indent + "  ")).iterator(), ']', indent);
        }
        return Json.of(value);
    }

    private static String lines(char begin, Iterator<String> entries, char end, String indent) {
        StringBuilder text = new StringBuilder().append(begin);
        while (entries.hasNext()) {
            text.append('\n').append(indent).append("  ").append(entries.next());
            text.append(entries.hasNext() ? "," : "");
        }
        return text.append('\n').append(indent).append(end).toString();
    }
}
