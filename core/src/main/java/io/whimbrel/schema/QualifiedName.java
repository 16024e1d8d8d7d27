package io.whimbrel.schema;

import java.io.Serializable;

/**
 * The name of an object that lives in a schema.
 *
 * @param schema the schema's raw name
 * @param name the object's raw name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName>, Serializable {

    /** The schema whose objects are named without it, since every session's search_path is just this. */
    public static final String DEFAULT_SCHEMA = "public";

    private static final long serialVersionUID = 1L;

    /**
     * Reads a name as a migration file spells it: {@code users}, {@code audit.events},
     * {@code "odd.name"}, {@code audit."odd.name"}.
     *
     * <p>Unlike in SQL, a part without quotes keeps its case.
     *
     * @param text the spelling
     * @return the name
     * @throws IllegalArgumentException if a quote is open or a part is empty
     */
    public static QualifiedName parse(String text) {
        StringBuilder part = new StringBuilder();
        String schema = null;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                part.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted && schema == null) {
                schema = part.toString();
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (quoted || part.isEmpty() || (schema != null && schema.isEmpty())) {
            throw new IllegalArgumentException("not a name: " + text);
        }
        return new QualifiedName(schema == null ? DEFAULT_SCHEMA : schema, part.toString());
    }

    /**
     * Another name in the same schema.
     *
     * @param sibling the other raw name
     * @return that name, qualified
     */
    public QualifiedName sibling(String sibling) {
        return new QualifiedName(schema, sibling);
    }

    /**
     * The name as SQL, quoted where it must be.
     *
     * @return the SQL, with the schema unless that is the default one
     */
    public String sql() {
        return schema.equals(DEFAULT_SCHEMA)
                ? Identifiers.quote(name)
                : Identifiers.quote(schema) + "." + Identifiers.quote(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /**
     * The name as {@link #parse} reads it.
     *
     * @return the spelling of migration files and messages
     */
    @Override
    public String toString() {
        return schema.equals(DEFAULT_SCHEMA) ? spell(name) : spell(schema) + "." + spell(name);
    }

    private static String spell(String part) {
        return part.indexOf('.') < 0 && part.indexOf('"') < 0 ? part : '"' + part.replace("\"", "\"\"") + '"';
    }
}
