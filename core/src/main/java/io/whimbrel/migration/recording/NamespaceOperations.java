package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateExtension;
import io.whimbrel.operation.CreateSchema;
import io.whimbrel.operation.DropExtension;
import io.whimbrel.operation.DropSchema;
import io.whimbrel.operation.RenameSchema;
import io.whimbrel.schema.Namespace;

/** What can happen to a schema or an extension. */
public interface NamespaceOperations extends Recorder {

    /**
     * Creates a schema.
     *
     * @param schema its name
     * @return takes the schema's comment
     * @see CreateSchema
     */
    default Commented<CreateSchema> createSchema(String schema) {
        return begin(new Commented<>(comment -> new CreateSchema(new Namespace(schema, comment))));
    }

    /**
     * Renames a schema.
     *
     * @param schema its name
     * @param to its name from now on
     * @see RenameSchema
     */
    default void renameSchema(String schema, String to) {
        record(new RenameSchema(schema, to));
    }

    /**
     * Drops a schema that holds nothing.
     *
     * @param schema its name
     * @see DropSchema
     */
    default void dropSchema(String schema) {
        record(new DropSchema(schema));
    }

    /**
     * Creates an extension, unless it is there.
     *
     * @param extension its name
     * @return takes the schema for what belongs to it
     * @see CreateExtension
     */
    default ExtensionCreation createExtension(String extension) {
        return begin(new ExtensionCreation(extension));
    }

    /**
     * Drops an extension.
     *
     * @param extension its name
     * @see DropExtension
     */
    default void dropExtension(String extension) {
        record(new DropExtension(extension));
    }
}
