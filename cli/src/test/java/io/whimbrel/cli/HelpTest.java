package io.whimbrel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

    private static final Path HERE = Path.of(".");

    static Stream<CommandSpec> verbs() {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        CommandLine line = Whimbrel.commandLine(new Context(HERE, Map.of(), nowhere, nowhere, 0));
        return line.getSubcommands().values().stream()
                .flatMap(verb -> Stream.concat(Stream.of(verb), verb.getSubcommands().values().stream()))
                .map(CommandLine::getCommandSpec);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbExplainsItselfAndItsOptions(CommandSpec verb) {
        String[] name = verb.qualifiedName().split(" ");
        String[] args =
                Stream.concat(Stream.of(name).skip(1), Stream.of("--help")).toArray(String[]::new);
        Cli help = Cli.run(HERE, args);
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: " + verb.qualifiedName());
        assertThat(verb.usageMessage().description()).isNotEmpty();
        assertThat(verb.args()).allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
        if (!(verb.userObject() instanceof Method)) {
            assertThat(help.out()).containsPattern("Examples?:\n  whimbrel " + verb.name());
        }
    }

    @Test
    void dbBeforeTheVerbChangesNothing() {
        assertThat(Cli.run(HERE, "db", "init", "--help")).isEqualTo(Cli.run(HERE, "init", "--help"));
        assertThat(Cli.run(HERE, "--stacktrace", "db", "--help")).isEqualTo(Cli.run(HERE, "--help"));
    }

    @Test
    void theVersionIsTold() {
        assertThat(Cli.run(HERE, "--version").out()).startsWith("whimbrel ");
    }

    @Test
    void aMistypedVerbIsWrongUsage() {
        assertThat(Cli.run(HERE, "db", "initt")).isEqualTo(new Cli(2, "", """
            Error: There is no verb 'initt' (did you mean 'init'?); see `whimbrel --help`.
            """));
    }

    @Test
    void aMistypedOptionIsWrongUsage() {
        Cli wrong = Cli.run(HERE, "createdb", "--databse", "x");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("'--databse' (did you mean '--database'?)", "`whimbrel createdb --help`");
    }

    @Test
    void noVerbIsWrongUsage() {
        assertThat(Cli.run(HERE)).isEqualTo(new Cli(2, "", "Error: A verb is missing; see `whimbrel --help`.\n"));
    }
}
