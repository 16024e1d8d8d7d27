package io.whimbrel.properties;

import java.util.List;

/**
 * A part of a random schema that one statement makes.
 *
 * @param kind what it is: {@code table}, {@code column}, {@code view} …
 * @param owner the table it is a part of; else empty
 * @param name its name, as SQL
 * @param details what others that are made of it must know: a column's type, an enum's labels
 * @param sql the statement
 */
public record Piece(String kind, String owner, String name, List<String> details, String sql) {

    /** Copies the details. */
    public Piece {
        details = List.copyOf(details);
    }

    /** What tells it from all others. */
    public String key() {
        return kind + " " + owner + " " + name;
    }
}
