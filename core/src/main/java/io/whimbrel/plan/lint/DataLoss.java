package io.whimbrel.plan.lint;

import io.whimbrel.plan.Changes;
import io.whimbrel.plan.Measured.RowWork;
import java.util.stream.Stream;

/** Rows and values that are gone for good. */
final class DataLoss implements StatementRule {

    @Override
    public String name() {
        return "data-loss";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        Changes changes = statement.measured().changes();
        Stream<String> tables = changes.gone().stream()
                .filter(gone -> gone.holdsRows() && statement.isExisting(gone.name()))
                .map(gone -> "drops table " + gone.name() + " with all its rows");
        Stream<String> columns = changes.goneColumns().stream()
                .filter(column -> statement.isExisting(column.table()))
                .map(column -> "drops column " + column + " with all its values");
        Stream<String> rows = statement.measured().rows().entrySet().stream()
                .filter(entry -> statement.isExisting(entry.getKey()))
                .filter(entry -> entry.getValue().contains(RowWork.DELETE)
                        || entry.getValue().contains(RowWork.TRUNCATE))
                .map(entry -> "deletes rows of " + entry.getKey());
        return Stream.of(tables, columns, rows)
                .flatMap(each -> each)
                .map(message -> message + "; be sure that nobody needs them, and that there is a backup");
    }
}
