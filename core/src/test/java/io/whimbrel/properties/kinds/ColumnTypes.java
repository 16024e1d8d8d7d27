package io.whimbrel.properties.kinds;

import io.whimbrel.properties.Piece;
import io.whimbrel.properties.Words;
import java.util.ArrayList;
import java.util.List;

/** The types that columns, domains and attributes have. */
final class ColumnTypes {

    static final List<String> COMMON = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "numeric(8,2)",
            "numeric(12,4)",
            "text",
            "character varying",
            "character varying(20)",
            "character varying(100)",
            "boolean",
            "timestamp without time zone",
            "timestamp with time zone");

    private static final List<String> RARE = List.of(
            "real",
            "double precision",
            "character(5)",
            "date",
            "time without time zone",
            "timestamp(3) without time zone",
            "interval",
            "uuid",
            "bytea",
            "json",
            "jsonb",
            "inet",
            "cidr",
            "int4range",
            "bit(4)",
            "bit varying(8)",
            "integer[]",
            "text[]",
            "character varying(10)[]",
            "numeric(8,2)[]");

    private ColumnTypes() {}

    static String any(Words words) {
        List<String> own = own(words);
        if (words.chance(5)) {
            // the rows of a table
            words.any("table").map(Piece::name).ifPresent(own::add);
        }
        if (!own.isEmpty() && words.chance(40)) {
            return words.oneOf(own) + (words.chance(20) ? "[]" : "");
        }
        return words.oneOf(words.chance(70) ? COMMON : RARE);
    }

    /** The types that the draft brings. */
    static List<String> own(Words words) {
        List<String> own = new ArrayList<>();
        for (String kind : List.of("enum", "enum", "domain", "type", "range")) {
            words.draft().all(kind).stream().map(Piece::name).forEach(own::add);
        }
        return own;
    }
}
