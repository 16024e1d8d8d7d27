package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Backfill;
import io.whimbrel.schema.QualifiedName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one statement behind {@code -- whimbrel:batches}. */
final class BatchMarker {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[a-z_][a-z_0-9]*)";

    private static final Pattern UPDATE = Pattern.compile(
            "(?:\\s*--[^\\n]*\\n)*\\s*UPDATE (?<table>" + NAME + "(?:\\." + NAME + ")?)\\nSET (?<column>" + NAME
                    + ") = (?<expression>.*)\\nWHERE (?<where>.*?)\\s*;?\\s*",
            Pattern.DOTALL);

    private BatchMarker() {}

    static Backfill read(String fileName, String sql) {
        Matcher update = UPDATE.matcher(sql);
        if (!update.matches()) {
            throw new WhimbrelException(fileName + " has no statement behind -- whimbrel:batches that can be parted:"
                    + " write UPDATE table, then a line SET column = …, then a line WHERE …, and nothing else");
        }
        String column = QualifiedName.parse(update.group("column")).name();
        return new Backfill(
                QualifiedName.parse(update.group("table")), column, update.group("expression"), update.group("where"));
    }
}
