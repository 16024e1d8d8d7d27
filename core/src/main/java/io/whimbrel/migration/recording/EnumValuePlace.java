package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddEnumValue;
import io.whimbrel.schema.QualifiedName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place of a new value among the others of its enumerated type. */
public final class EnumValuePlace implements Supplier<AddEnumValue> {

    private final QualifiedName type;

    private final String value;

    private @Nullable String before;

    private @Nullable String after;

    EnumValuePlace(QualifiedName type, String value) {
        this.type = type;
        this.value = value;
    }

    /**
     * Puts it before another.
     *
     * @param label the other value
     */
    public void before(String label) {
        before = label;
    }

    /**
     * Puts it after another.
     *
     * @param label the other value
     */
    public void after(String label) {
        after = label;
    }

    @Override
    public AddEnumValue get() {
        return new AddEnumValue(type, value, before, after);
    }
}
