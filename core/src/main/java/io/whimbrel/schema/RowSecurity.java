package io.whimbrel.schema;

import java.io.Serializable;

/**
 * Whether policies decide which rows are seen.
 *
 * @param enabled whether they do
 * @param forced whether they do for the table's owner, too
 * @see <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">Row Security Policies</a>
 */
public record RowSecurity(boolean enabled, boolean forced) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nobody asks the policies. */
    public static final RowSecurity OFF = new RowSecurity(false, false);
}
