package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateExtension;
import io.whimbrel.operation.CreateSchema;
import io.whimbrel.operation.DropExtension;
import io.whimbrel.operation.DropSchema;
import io.whimbrel.operation.RenameSchema;
import io.whimbrel.operation.SetExtensionSchema;
import io.whimbrel.operation.UpdateExtension;
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
     * Moves something to another schema.
     *
     * @param schema the schema's name
     * @return takes what goes there
     * @see io.whimbrel.operation.SetSchema
     */
    default SchemaChange setSchema(String schema) {
        return begin(new SchemaChange(schema));
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
     * @return takes the schema for what belongs to it, its version and its comment
     * @see CreateExtension
     */
    default ExtensionCreation createExtension(String extension) {
        return begin(new ExtensionCreation(extension));
    }

    /**
     * Moves what belongs to an extension to another schema.
     *
     * @param extension its name
     * @param schema the schema's name
     * @see SetExtensionSchema
     */
    default void setExtensionSchema(String extension, String schema) {
        record(new SetExtensionSchema(extension, schema));
    }

    /**
     * Brings an extension to another version.
     *
     * @param extension its name
     * @param version the version
     * @see UpdateExtension
     */
    default void updateExtension(String extension, String version) {
        record(new UpdateExtension(extension, version));
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
