package io.whimbrel.diff;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.AlterColumnType;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Columns that say to which partition a row belongs: PostgreSQL gives them no other type, be it by a replaced enum. */
final class PartitionKeys {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    private final Schema schema;
    private final Families families;

    private PartitionKeys(Schema schema) {
        this.schema = schema;
        this.families = new Families(schema);
    }

    static void refuse(List<Operation> operations, Schema from) {
        PartitionKeys keys = new PartitionKeys(from);
        for (Operation operation : operations) {
            retyped(operation)
                    .flatMap(column -> keys.table(column).stream().map(table -> sentence(operation, column, table)))
                    .findFirst()
                    .ifPresent(sentence -> {
                        throw new WhimbrelException(sentence);
                    });
        }
    }

    private static String sentence(Operation operation, ObjectId column, Table table) {
        return "Can't " + operation.describe() + ": " + table.name() + " is partitioned by "
                + table.hierarchy().partitionBy() + ", and PostgreSQL can't give " + column.part()
                + " another type; make a table of another name and move the rows in a migration of your own";
    }

    private static Stream<ObjectId> retyped(Operation operation) {
        if (operation instanceof AlterColumnType alter) {
            return Stream.of(ObjectId.column(alter.table(), alter.column()));
        }
        return operation instanceof ReplaceEnum replace
                ? replace.uses().stream().map(use -> ObjectId.column(use.table(), use.column()))
                : Stream.of();
    }

    /** The table that a column, or one that inherits it, is in the partition key of. */
    private Optional<Table> table(ObjectId column) {
        QualifiedName name = column.name();
        return Stream.concat(schema.table(name).stream(), families.descendants(name).stream())
                .filter(table -> isIn(table.hierarchy(), column.part()))
                .findFirst();
    }

    /** Whether a key as PostgreSQL deparses it says a column; behind {@code ::} stands a type. */
    private static boolean isIn(Hierarchy hierarchy, String column) {
        String key = hierarchy.partitionBy();
        return key != null
                && Pattern.compile("(?<![\\w\"$:])" + Pattern.quote(Identifiers.quote(column)) + "(?![\\w\"$(])")
                        .matcher(
                                LITERAL.matcher(key.substring(key.indexOf('('))).replaceAll("''"))
                        .find();
    }
}
