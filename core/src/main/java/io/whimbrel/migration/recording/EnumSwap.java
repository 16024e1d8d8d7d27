package io.whimbrel.migration.recording;

import io.whimbrel.operation.SwapEnum;
import io.whimbrel.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An enumerated type that another one takes the place of. */
public final class EnumSwap implements Supplier<SwapEnum> {

    private final QualifiedName type;

    private final String passing;

    private List<String> without = List.of();

    private final Map<String, String> mapping = new HashMap<>();

    EnumSwap(QualifiedName type, String passing) {
        this.type = type;
        this.passing = passing;
    }

    /**
     * Says the labels that are gone, and that no row had.
     *
     * @param labels the labels
     * @return this
     */
    public EnumSwap without(String... labels) {
        without = List.of(labels);
        return this;
    }

    /**
     * Says a label that is gone, and what its rows have in its place.
     *
     * @param removed the label that is gone
     * @param label the label that they have
     * @return this
     */
    public EnumSwap mapping(String removed, String label) {
        mapping.put(removed, label);
        return this;
    }

    @Override
    public SwapEnum get() {
        return new SwapEnum(type, passing, without, mapping);
    }
}
