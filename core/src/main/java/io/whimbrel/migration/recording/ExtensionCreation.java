package io.whimbrel.migration.recording;

import io.whimbrel.operation.CreateExtension;
import io.whimbrel.schema.Extension;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An extension that is being created. */
public final class ExtensionCreation implements Supplier<CreateExtension> {

    private final String name;

    private String schema = QualifiedName.DEFAULT_SCHEMA;

    private @Nullable String version;

    private @Nullable String comment;

    ExtensionCreation(String name) {
        this.name = name;
    }

    /**
     * Puts what belongs to it into another schema than the default one.
     *
     * @param other the schema's name
     * @return this
     */
    public ExtensionCreation schema(String other) {
        schema = other;
        return this;
    }

    /**
     * Asks for a version, instead of the server's choice.
     *
     * @param wanted the version
     * @return this
     */
    public ExtensionCreation version(String wanted) {
        version = wanted;
        return this;
    }

    /**
     * Comments on it, instead of what it says itself.
     *
     * @param text the comment
     */
    public void comment(String text) {
        comment = text;
    }

    @Override
    public CreateExtension get() {
        return new CreateExtension(new Extension(name, schema, version, comment, false, List.of()));
    }
}
