package io.whimbrel.cli;

import io.whimbrel.generate.rename.RenameAnswer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the user says of things that have only another name. */
final class RenameOption {

    @Option(
            names = "--rename",
            paramLabel = "A=B",
            description =
                    "What has another name and keeps what is in it: a table (orders=purchases), one in another schema"
                            + " (orders=sales.orders), a column (orders.sum=total), a value of an enum.")
    private final List<String> renames = new ArrayList<>();

    List<RenameAnswer> answers() {
        return renames.stream().map(RenameAnswer::parse).toList();
    }
}
