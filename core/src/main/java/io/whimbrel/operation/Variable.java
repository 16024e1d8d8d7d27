package io.whimbrel.operation;

import java.util.Locale;

/** A variable of PL/pgSQL, which takes a column of its name for ambiguous. */
final class Variable {

    private Variable() {}

    /** A name that SQL in its scope doesn't say. */
    static String beside(String sql, String name) {
        return sql.toLowerCase(Locale.ROOT).contains(name) ? beside(sql, name + "_") : name;
    }
}
