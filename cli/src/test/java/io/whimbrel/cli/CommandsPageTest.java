package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/commands.md to what --help says; {@code -Dgolden=update} writes it. */
class CommandsPageTest {

    private static final Path PAGE = Path.of("../docs/commands.md");

    private static final Path HERE = Path.of(".");

    private static final Pattern HELP = Pattern.compile(
            "^```console\n\\$ whimbrel ((?:\\w+ )*)--help\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void tellsTheHelpOfEveryVerb() throws IOException {
        String page = Files.readString(PAGE);
        String told = HELP.matcher(page).replaceAll(CommandsPageTest::withHelp);
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
            Files.writeString(PAGE, told);
            page = told;
        }
        assertThat(page).as("%s; the test writes it with -Dgolden=update", PAGE).isEqualTo(told);
    }

    @Test
    void leavesNoVerbOut() throws IOException {
        List<String> told = HELP.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        List<String> verbs = HelpTest.verbs()
                .map(verb -> verb.qualifiedName().substring("whimbrel ".length()) + " ")
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(""), verbs.stream()).toList());
    }

    private static String withHelp(MatchResult block) {
        String[] args = (block.group(1) + "--help").split(" ");
        String help = "```console\n$ whimbrel " + String.join(" ", args) + "\n"
                + Cli.run(HERE, args).out() + "```";
        return Matcher.quoteReplacement(help);
    }
}
