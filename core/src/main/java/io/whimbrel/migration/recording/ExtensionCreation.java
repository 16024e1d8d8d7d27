package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateExtension;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;

/** An extension that is being created. */
public final class ExtensionCreation implements Supplier<CreateExtension> {

    private final String name;

    private String schema = QualifiedName.DEFAULT_SCHEMA;

    ExtensionCreation(String name) {
        this.name = name;
    }

    /**
     * Puts what belongs to it into another schema than the default one.
     *
     * @param other the schema's name
     */
    public void schema(String other) {
        schema = other;
    }

    @Override
    public CreateExtension get() {
        return new CreateExtension(new Extension(name, schema));
    }
}
