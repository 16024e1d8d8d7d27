package io.whimbrel.operation;

/**
 * Lets a sequence go on behind the values that a column has. Those beyond the bound to which it counts, such as an id that
 * another system gave, are left out: it never comes that far, and {@code setval} refuses them.
 */
final class Advancing {

    private Advancing() {}

    /**
     * The call of {@code setval} with the query around it, in lines.
     *
     * @param rows the table that has the values, as {@code FROM} names it
     * @param value the column in it, quoted
     * @param down whether the sequence counts down
     * @param sequence an expression of type {@code regclass}
     * @param last an expression for the sequence's last value
     * @return what stands behind {@code SELECT} or {@code PERFORM}
     */
    static String behind(String rows, String value, boolean down, String sequence, String last) {
        String extreme = (down ? "min(" : "max(") + value + ")";
        return "pg_catalog.setval(" + sequence + ", " + extreme + ")\nFROM " + rows + "\nWHERE " + value
                + (down ? " >= (SELECT seqmin" : " <= (SELECT seqmax")
                + " FROM pg_catalog.pg_sequence WHERE seqrelid = " + sequence + ")\nHAVING " + extreme
                + (down ? " <= " : " >= ") + last;
    }
}
