package io.whimbrel.migration.recording;

import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An enumerated type that gets other values. */
public final class EnumChange implements Supplier<ReplaceEnum> {

    private final QualifiedName type;

    private final Map<String, String> mapping = new LinkedHashMap<>();

    private final List<ReplaceEnum.Use> uses = new ArrayList<>();

    private List<String> from = List.of();

    private List<String> to = List.of();

    private @Nullable String comment;

    EnumChange(QualifiedName type) {
        this.type = type;
    }

    /**
     * Says the values that the type has.
     *
     * @param labels its labels in their order
     * @return this
     */
    public EnumChange from(String... labels) {
        from = List.of(labels);
        return this;
    }

    /**
     * Says the values that the type gets.
     *
     * @param labels its labels in their order
     * @return this
     */
    public EnumChange to(String... labels) {
        to = List.of(labels);
        return this;
    }

    /**
     * Says what becomes of a value that goes.
     *
     * @param removed its label
     * @param kept the label that its rows get
     * @return this
     */
    public EnumChange mapping(String removed, String kept) {
        mapping.put(removed, kept);
        return this;
    }

    /**
     * Names a column of the type that has no default.
     *
     * @param table its table
     * @param column the column
     * @return this
     */
    public EnumChange column(String table, String column) {
        return use(table, column, false, null);
    }

    /**
     * Names a column of the type.
     *
     * @param table its table
     * @param column the column
     * @param defaultExpression the default that it is to have
     * @return this
     */
    public EnumChange column(String table, String column, String defaultExpression) {
        return use(table, column, false, defaultExpression);
    }

    /**
     * Names a column that holds arrays of the type and has no default.
     *
     * @param table its table
     * @param column the column
     * @return this
     */
    public EnumChange arrayColumn(String table, String column) {
        return use(table, column, true, null);
    }

    /**
     * Names a column that holds arrays of the type.
     *
     * @param table its table
     * @param column the column
     * @param defaultExpression the default that it is to have
     * @return this
     */
    public EnumChange arrayColumn(String table, String column, String defaultExpression) {
        return use(table, column, true, defaultExpression);
    }

    private EnumChange use(String table, String column, boolean array, @Nullable String defaultExpression) {
        uses.add(new ReplaceEnum.Use(QualifiedName.parse(table), column, array, defaultExpression));
        return this;
    }

    /**
     * Comments on the type.
     *
     * @param text the comment
     * @return this
     */
    public EnumChange comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public ReplaceEnum get() {
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalStateException("replaceEnum(\"" + type + "\") needs from(labels) and to(labels)");
        }
        return new ReplaceEnum(from, new EnumType(type, to, comment), mapping, uses);
    }
}
