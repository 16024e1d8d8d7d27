package io.whimbrel.hibernate.bridge;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * The names that PostgreSQL will give to what Hibernate's boot model holds.
 *
 * @param defaultSchema {@code hibernate.default_schema}, or {@code public}
 */
record Names(String defaultSchema) {

    /** PostgreSQL cuts a name off here (NAMEDATALEN - 1). */
    private static final int LONGEST = 63;

    static Names of(@Nullable String defaultSchema) {
        return new Names(
                defaultSchema == null || defaultSchema.isBlank()
                        ? "public"
                        : folded(Identifier.toIdentifier(defaultSchema)));
    }

    Place place(Table table, Column column) {
        return new Place(table(table), column(column));
    }

    /** The table, with its schema unless that is {@code public}. */
    String table(Table table) {
        String schema = schema(table);
        String name = folded(table.getNameIdentifier());
        return schema.equals("public") ? name : schema + "." + name;
    }

    /** The former name of a table, in the schema that the table is in. */
    String former(Table table, String name) {
        String schema = schema(table);
        return schema.equals("public") || name.contains(".") ? name : schema + "." + name;
    }

    /** The table as SQL has it, schema and quotes always. */
    String quoted(Table table) {
        // not qualified with public: the search_path decides, as it does for Hibernate's own statements
        String name = quote(folded(table.getNameIdentifier()));
        boolean unqualified = table.getSchemaIdentifier() == null && defaultSchema.equals("public");
        return unqualified ? name : quote(schema(table)) + "." + name;
    }

    private String schema(Table table) {
        Identifier schema = table.getSchemaIdentifier();
        return schema == null ? defaultSchema : folded(schema);
    }

    static String column(Column column) {
        return cut(column.isQuoted() ? column.getName() : column.getName().toLowerCase(Locale.ROOT));
    }

    /** A name as Hibernate keeps it: quoted with backticks or with quotes, or to be folded. */
    static String name(String name) {
        return folded(Identifier.toIdentifier(name));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String folded(Identifier name) {
        return cut(name.isQuoted() ? name.getText() : name.getText().toLowerCase(Locale.ROOT));
    }

    private static String cut(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
