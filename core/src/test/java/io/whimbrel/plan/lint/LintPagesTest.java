package io.whimbrel.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.embedded.ServerAccess;
import io.whimbrel.embedded.TestServer;
import io.whimbrel.migration.RevisionGraph;
import io.whimbrel.migration.files.MigrationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, each page a rule, and the examples are found and not found as the page says. */
class LintPagesTest {

    private static final Path PAGES = Path.of("../docs/lint");

    private static final Pattern BLOCK =
            Pattern.compile("^```(sql|java)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String BASE = "V20260101_000000_aaaaaaaaaaaa_base.sql";

    private static final String NEXT = "V20260102_000000_bbbbbbbbbbbb_example";

    @TempDir
    private Path folder = Path.of("");

    private record Example(String language, String text) {}

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    private static List<Example> examples(String page) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(PAGES.resolve(page)));
        List<Example> examples = new ArrayList<>();
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2)));
        }
        return examples;
    }

    @Test
    void eachRuleHasAPageAndEachPageARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().map(rule -> rule.name() + ".md").toList());
        }
        String readme = Files.readString(PAGES.resolve("README.md"));
        for (Rule rule : Rules.all()) {
            String severity = rule.severity().word();
            assertThat(readme).contains("| [" + rule.name() + "](" + rule.name() + ".md) | " + severity + " |");
            assertThat(Files.readString(PAGES.resolve(rule.name() + ".md")))
                    .startsWith("# " + rule.name() + "\n\nSeverity: " + severity + ".\n");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFirstExampleOfItsPageIsFound(Rule rule) throws IOException {
        assertThat(open(examples(rule.name() + ".md").get(0))).contains(rule.name());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSecondIsNot(Rule rule) throws IOException {
        List<String> open = open(examples(rule.name() + ".md").get(1));
        assertThat(open).doesNotContain(rule.name());
        assertThat(Rules.all())
                .filteredOn(each -> open.contains(each.name()))
                .extracting(Rule::severity)
                .doesNotContain(Severity.ERROR);
    }

    /** The rules that are found and not accepted. */
    private List<String> open(Example example) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        List<Example> base = examples("README.md");
        Files.writeString(
                migrations.resolve(BASE),
                "-- Base.\n-- revision: aaaaaaaaaaaa\n\n-- upgrade\n"
                        + base.get(base.size() - 1).text() + "\n-- downgrade\n");
        if (example.language().equals("java")) {
            Files.writeString(migrations.resolve(NEXT + ".java"), java(example.text()));
        } else {
            Files.writeString(migrations.resolve(NEXT + ".sql"), sql(example.text()));
        }
        RevisionGraph graph = MigrationFolder.read(migrations, List.of(), folder.resolve("cache"));
        ServerAccess access = TestServer.of(17).access();
        DatabaseUrl server =
                DatabaseUrl.parse(access.url("postgres"), Map.of()).withLogin(access.user(), access.password());
        Report report = new Lint(server, graph, "default").judge(graph.inOrder().subList(1, 2));
        assertThat(report.migrations()).isEqualTo(1);
        return report.findings().stream()
                .filter(finding -> finding.accepted() == null)
                .map(finding -> finding.rule().name())
                .toList();
    }

    private static String sql(String text) {
        String body = text.contains("-- upgrade\n") ? text : "-- upgrade\n" + text + "\n-- downgrade\nSELECT 1;\n";
        return "-- Example.\n-- revision: bbbbbbbbbbbb\n-- follows: aaaaaaaaaaaa\n\n" + body;
    }

    private static String java(String text) {
        return """
                import static io.whimbrel.migration.Definitions.column;
                import io.whimbrel.migration.*;
                /** Example. */
                @Revision(id = "bbbbbbbbbbbb", follows = "aaaaaaaaaaaa")
                public final class %s implements Migration {
                %s
                }
                """.formatted(NEXT, text);
    }
}
