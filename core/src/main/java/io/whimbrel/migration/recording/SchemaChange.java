package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.SetSchema;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A move to another schema that is being said. */
public final class SchemaChange implements Supplier<SetSchema> {

    private final String schema;

    private @Nullable ObjectId object;

    SchemaChange(String schema) {
        this.schema = schema;
    }

    /**
     * Of a table, with its indexes, constraints and the sequences that its columns own.
     *
     * @param table its name
     */
    public void ofTable(String table) {
        of(Kind.TABLE, table);
    }

    /**
     * Of a view.
     *
     * @param view its name
     */
    public void ofView(String view) {
        of(Kind.VIEW, view);
    }

    /**
     * Of a materialised view.
     *
     * @param view its name
     */
    public void ofMaterializedView(String view) {
        of(Kind.MATERIALIZED_VIEW, view);
    }

    /**
     * Of a sequence that no column owns.
     *
     * @param sequence its name
     */
    public void ofSequence(String sequence) {
        of(Kind.SEQUENCE, sequence);
    }

    /**
     * Of an enumerated or composite type.
     *
     * @param type its name
     */
    public void ofType(String type) {
        of(Kind.TYPE, type);
    }

    /**
     * Of a domain.
     *
     * @param domain its name
     */
    public void ofDomain(String domain) {
        of(Kind.DOMAIN, domain);
    }

    private void of(Kind kind, String name) {
        object = ObjectId.of(kind, QualifiedName.parse(name));
    }

    @Override
    public SetSchema get() {
        if (object == null) {
            throw new WhimbrelException("a move to another schema doesn't say of what");
        }
        return new SetSchema(object, schema);
    }
}
