package io.whimbrel.generate.rename;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameAttribute;
import io.whimbrel.operation.RenameColumn;
import io.whimbrel.operation.RenameEnumValue;
import io.whimbrel.operation.RenameSchema;
import io.whimbrel.operation.RenameSequence;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.RenameType;
import io.whimbrel.operation.RenameView;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Spelling;

/**
 * Something gets another name, and stays what it is.
 *
 * @param id what it is in {@code from}; a label is a part of its enum, an attribute of its type
 * @param to the raw name it gets
 */
public record Rename(ObjectId id, String to) {

    /** Whether it is a column, a label or an attribute, which goes by the name of something else too. */
    static boolean isPart(ObjectId id) {
        return !id.part().isEmpty();
    }

    /** What it is then, if nothing around it gets another name. */
    ObjectId renamed() {
        if (isPart(id)) {
            return new ObjectId(id.kind(), id.name(), to);
        }
        return id.kind() == Kind.SCHEMA
                ? Namespace.id(to)
                : ObjectId.of(id.kind(), id.name().sibling(to));
    }

    /** The raw name that it has. */
    String former() {
        return name(id);
    }

    /** What a thing is called, without what it is in. */
    static String name(ObjectId id) {
        return isPart(id) ? id.part() : id.name().name();
    }

    Operation operation() {
        return switch (id.kind()) {
            case COLUMN -> new RenameColumn(id.name(), id.part(), to);
            case ENUM -> isPart(id) ? new RenameEnumValue(id.name(), id.part(), to) : new RenameType(id.name(), to);
            case TYPE -> isPart(id) ? new RenameAttribute(id.name(), id.part(), to) : new RenameType(id.name(), to);
            case DOMAIN, RANGE -> new RenameType(id.name(), to);
            case TABLE -> new RenameTable(id.name(), to);
            case VIEW -> new RenameView(id.name(), false, to);
            case MATERIALIZED_VIEW -> new RenameView(id.name(), true, to);
            case SEQUENCE -> new RenameSequence(id.name(), to);
            case SCHEMA -> new RenameSchema(id.name().name(), to);
            default -> throw new IllegalStateException("nobody can say that " + id + " gets another name");
        };
    }

    /**
     * The option that says it.
     *
     * @return as it is typed in a shell
     */
    public String option() {
        String value = Names.spoken(id) + "=" + Spelling.of(to);
        return "--rename " + (value.matches("[\\w.=]+") ? value : "'" + value.replace("'", "'\\''") + "'");
    }
}
