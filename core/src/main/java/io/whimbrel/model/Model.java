package io.whimbrel.model;

/** What the application wants of one database: its entities, or a {@code schema.sql}. */
public interface Model {

    /**
     * A digest of all that {@link #read} depends on, taken without reading the model.
     *
     * <p>While it stays the same, {@code read} gives the same definition, so that an earlier
     * comparison still holds.
     *
     * @return a hexadecimal digest
     */
    String fingerprint();

    /**
     * Reads the model.
     *
     * @param serverMajor the major version of the PostgreSQL server that the DDL will run on, such as 17
     * @return the DDL and what the entities tell beside it
     * @throws io.whimbrel.WhimbrelException if the model can't be read: no entities, a mapping mistake
     */
    ModelDefinition read(int serverMajor);
}
