package io.whimbrel.config;

import org.jspecify.annotations.Nullable;

/**
 * What {@code whimbrel.yaml} says about one database.
 *
 * @param name its name in the file and in migrations; not its name on the server
 * @param url where it is, or null: in the PGxxx variables, or else on the embedded server
 * @param database its name on the embedded server
 * @param lock by what one runner keeps others out of it
 * @param model what the application wants of it
 * @param manage what of it is compared beyond the usual
 * @param enumOrder whether the order of the labels of its enums is compared
 * @param large which of its tables are too large to be rewritten while others wait
 */
public record DatabaseConfiguration(
        String name,
        @Nullable String url,
        String database,
        LockKind lock,
        ModelConfiguration model,
        ManageConfiguration manage,
        EnumOrder enumOrder,
        LargeTablesConfiguration large) {

    /**
     * Leaves out the URL, which may hold a password.
     */
    @Override
    public String toString() {
        return "DatabaseConfiguration[" + name + "]";
    }
}
