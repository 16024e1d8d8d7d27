package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetSchema;
import io.whimbrel.schema.ObjectId;

/** A move to another schema that is being said. */
public final class SchemaChange extends ObjectChange<SetSchema> {

    private final String schema;

    SchemaChange(String schema) {
        super("a move to another schema");
        this.schema = schema;
    }

    @Override
    SetSchema operation(ObjectId id) {
        return new SetSchema(id, schema);
    }
}
