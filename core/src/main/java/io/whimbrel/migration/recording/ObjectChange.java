package io.whimbrel.migration.recording;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change that is the same for objects of many kinds, until it is said of which.
 *
 * @param <T> the operation
 */
public abstract class ObjectChange<T extends Operation> implements Supplier<T> {

    private final String change;

    private @Nullable ObjectId object;

    /** What changes, as the beginning of a sentence. */
    ObjectChange(String change) {
        this.change = change;
    }

    /**
     * Of a table.
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
     * Of an enumerated, composite or range type.
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

    /**
     * Of a function, procedure or aggregate.
     *
     * @param function its name
     * @param arguments its argument types, with commas between
     */
    public void ofFunction(String function, String arguments) {
        of(new ObjectId(Kind.FUNCTION, QualifiedName.parse(function), arguments));
    }

    final void of(Kind kind, String name) {
        of(ObjectId.of(kind, QualifiedName.parse(name)));
    }

    final void of(ObjectId id) {
        object = id;
    }

    /** The operation, once it is known of what. */
    abstract T operation(ObjectId id);

    @Override
    public final T get() {
        if (object == null) {
            throw new WhimbrelException(change + " doesn't say of what");
        }
        return operation(object);
    }
}
