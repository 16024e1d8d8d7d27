package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.generate.DatabaseModel;
import io.whimbrel.generate.Generated;
import io.whimbrel.generate.Workspace;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.KeepInStep;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How a migration does what others would wait for. */
final class FormOptions {

    @Option(
            names = "--plain",
            description = "One statement for each change, for which others wait, instead of the online form.")
    private boolean plain;

    @Option(
            names = "--expand",
            paramLabel = "TABLE",
            description = "A table that is too large to be rewritten, beside those of large_tables.")
    private final List<String> expand = new ArrayList<>();

    @Option(names = "--rewrite", description = "Change types in place, whatever large_tables says, while others wait.")
    private boolean rewrite;

    /** The plain form of all. */
    static FormOptions allPlain() {
        FormOptions options = new FormOptions();
        options.plain = true;
        return options;
    }

    Workspace of(Workspace workspace) {
        return plain ? workspace.plain() : workspace;
    }

    DatabaseModel of(DatabaseModel database) {
        if (rewrite) {
            if (!expand.isEmpty()) {
                throw new WhimbrelException("--rewrite and --expand say the opposite; leave one of them out.");
            }
            return database.withLarge(() -> LargeTables.NONE);
        }
        return database.withLarge(() -> database.large().get().and(LargeTables.named(expand)));
    }

    /** What came of the options, or might come of them. */
    List<String> remarks(Generated generated) {
        List<Operation> operations = generated.changes().values().stream()
                .flatMap(change -> change.upgrade().stream())
                .toList();
        List<String> remarks = new ArrayList<>();
        for (String table : expand) {
            boolean kept = operations.stream()
                    .anyMatch(each -> each instanceof KeepInStep keep
                            && LargeTables.named(List.of(table)).contain(keep.table()));
            if (!kept) {
                remarks.add("--expand " + table + ": no column of it gets a type that takes another column.");
            }
        }
        if (!plain && !rewrite) {
            rewritten(operations, generated.warnings())
                    .forEach(table -> remarks.add("Should " + table + " be large: --expand " + table
                            + ", or large_tables in whimbrel.yaml, changes the type without a rewrite under a lock."));
        }
        return remarks;
    }

    /** The tables that are rewritten, and of which nobody was told why. */
    private static Set<QualifiedName> rewritten(List<Operation> operations, List<String> warnings) {
        Set<QualifiedName> tables = new TreeSet<>();
        for (Operation operation : operations) {
            Stream<QualifiedName> some = Stream.empty();
            if (operation instanceof AlterColumnType alter && alter.rewrites()) {
                some = Stream.of(alter.table());
            } else if (operation instanceof ReplaceEnum replace) {
                some = replace.uses().stream().map(ReplaceEnum.Use::table);
            }
            some.filter(table -> warnings.stream().noneMatch(warning -> warning.contains("The type of " + table + ".")))
                    .forEach(tables::add);
        }
        return tables;
    }
}
