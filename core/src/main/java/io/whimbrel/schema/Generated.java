package io.whimbrel.schema;

import java.io.Serializable;

/**
 * What makes a column a generated column.
 *
 * @param expression the expression, as PostgreSQL deparses it, without the outer parentheses
 * @param stored whether the value is stored; a virtual column needs PostgreSQL 18
 */
public record Generated(String expression, boolean stored) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The clause of a column definition.
     *
     * @return {@code GENERATED ALWAYS AS (…) STORED} or {@code … VIRTUAL}
     */
    public String sql() {
        return "GENERATED ALWAYS AS (" + expression + ") " + (stored ? "STORED" : "VIRTUAL");
    }
}
