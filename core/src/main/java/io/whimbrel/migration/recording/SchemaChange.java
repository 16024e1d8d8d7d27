package io.whimbrel.migration.recording;

import io.whimbrel.operation.SetSchema;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;

/** A move to another schema that is being said. */
public final class SchemaChange extends ObjectChange<SetSchema> {

    private final String schema;

    SchemaChange(String schema) {
        super("a move to another schema");
        this.schema = schema;
    }

    /**
     * Of a collation.
     *
     * @param collation its name
     */
    public void ofCollation(String collation) {
        of(Kind.COLLATION, collation);
    }

    /**
     * Of a statistics object.
     *
     * @param statistics its name
     */
    public void ofStatistics(String statistics) {
        of(Kind.STATISTICS, statistics);
    }

    @Override
    SetSchema operation(ObjectId id) {
        return new SetSchema(id, schema);
    }
}
