package io.whimbrel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all verbs. */
@Command(
        name = "whimbrel",
        description = "Migrations for PostgreSQL from your entities.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "`whimbrel db VERB` is the same as `whimbrel VERB`.",
            "`whimbrel VERB --help` explains a verb, with an example.",
            "",
            "Exit code: 0 done; 1 the answer is no (check, diff, lint); 2 wrong usage or a failure;"
                    + " 130 stopped by Ctrl-C, 143 by SIGTERM."
        })
@SuppressWarnings("UnusedVariable") // picocli reads the fields of its options
final class Whimbrel implements Runnable {

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "With an error, show where in the program it came from.")
    private boolean stacktrace;

    private Whimbrel() {}

    /** All verbs, ready to parse. */
    static CommandLine commandLine(Context context) {
        Whimbrel whimbrel = new Whimbrel();
        CommandLine line = new CommandLine(whimbrel)
                .addSubcommand(new CreateDb(context))
                .addSubcommand(new Init(context))
                .addSubcommand(new MakeMigrations(context))
                .addSubcommand(new Plan(context))
                .addSubcommand(new Lint(context))
                .addSubcommand(new Migrate(context))
                .addSubcommand(new Downgrade(context))
                .addSubcommand(new Current(context))
                .addSubcommand(new History(context))
                .addSubcommand(new Heads(context))
                .addSubcommand(new Show(context))
                .addSubcommand(new Check(context))
                .addSubcommand(new Diff(context))
                .addSubcommand(new Setup(context))
                .addSubcommand(new Server(context));
        return line.setOut(context.out())
                .setErr(context.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(new Failures.OfUsage())
                .setExecutionExceptionHandler(new Failures(() -> whimbrel.stacktrace));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A verb is missing");
    }
}
