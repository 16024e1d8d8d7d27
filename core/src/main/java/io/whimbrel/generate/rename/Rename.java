package io.whimbrel.generate.rename;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameAttribute;
import io.whimbrel.operation.RenameColumn;
import io.whimbrel.operation.RenameConstraint;
import io.whimbrel.operation.RenameEnumValue;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.RenameSchema;
import io.whimbrel.operation.RenameSequence;
import io.whimbrel.operation.RenameTable;
import io.whimbrel.operation.RenameType;
import io.whimbrel.operation.RenameView;
import io.whimbrel.operation.SetSchema;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.Namespace;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something gets another name, or goes to another schema, and stays what it is.
 *
 * @param id what it is in {@code from}; a label is a part of its enum, an attribute of its type
 * @param schema the raw name, in {@code to}, of the schema that it goes to; null if it stays in its own
 * @param to the raw name it gets
 */
public record Rename(ObjectId id, @Nullable String schema, String to) {

    /**
     * One that stays in its schema.
     *
     * @param id what it is in {@code from}
     * @param to the raw name it gets
     */
    public Rename(ObjectId id, String to) {
        this(id, null, to);
    }

    /** Whether it is a column, a label, an attribute or a trigger, say, which goes by the name of something else too. */
    static boolean isPart(ObjectId id) {
        return !id.part().isEmpty() && id.kind() != Kind.FUNCTION;
    }

    /** What it is then, if nothing around it gets another name. */
    ObjectId renamed() {
        if (isPart(id)) {
            return new ObjectId(id.kind(), id.name(), to);
        }
        String place = schema == null ? id.name().schema() : schema;
        return id.kind() == Kind.SCHEMA ? Namespace.id(to) : named(new QualifiedName(place, to));
    }

    /** The same by another name. */
    ObjectId named(QualifiedName name) {
        return new ObjectId(id.kind(), name, id.part());
    }

    /** The raw name that it has. */
    String former() {
        return name(id);
    }

    /** What a thing is called, without what it is in. */
    static String name(ObjectId id) {
        return isPart(id) ? id.part() : id.name().name();
    }

    /** Does it, where its new name is free in its schema, and the one that it goes to is called so already. */
    List<Operation> operations() {
        return schema == null ? List.of(operation()) : operations(schema, to);
    }

    /**
     * Takes it to another schema.
     *
     * @param there what the schema that it goes to is called by then
     * @param via the name with which it goes there
     */
    List<Operation> operations(String there, String via) {
        List<Operation> operations = new ArrayList<>();
        if (!via.equals(former())) {
            operations.add(new Rename(id, via).operation());
        }
        operations.add(new SetSchema(named(id.name().sibling(via)), there));
        if (!via.equals(to)) {
            operations.add(new Rename(named(new QualifiedName(there, via)), to).operation());
        }
        return operations;
    }

    private Operation operation() {
        return switch (id.kind()) {
            case COLUMN -> new RenameColumn(id.name(), id.part(), to);
            case CONSTRAINT -> new RenameConstraint(id.name(), id.part(), to);
            case ENUM -> isPart(id) ? new RenameEnumValue(id.name(), id.part(), to) : new RenameType(id.name(), to);
            case TYPE -> isPart(id) ? new RenameAttribute(id.name(), id.part(), to) : new RenameType(id.name(), to);
            case DOMAIN, RANGE -> new RenameType(id.name(), to);
            case TABLE -> new RenameTable(id.name(), to);
            case VIEW -> new RenameView(id.name(), false, to);
            case MATERIALIZED_VIEW -> new RenameView(id.name(), true, to);
            case SEQUENCE -> new RenameSequence(id.name(), to);
            case SCHEMA -> new RenameSchema(id.name().name(), to);
            case FUNCTION,
                    COLLATION,
                    STATISTICS,
                    TRIGGER,
                    RULE,
                    POLICY,
                    EVENT_TRIGGER,
                    PUBLICATION,
                    FOREIGN_DATA_WRAPPER,
                    SERVER -> new RenameObject(id, to);
            default -> throw new IllegalStateException("nobody can say that " + id + " gets another name");
        };
    }

    /**
     * The option that says it.
     *
     * @return as it is typed in a shell
     */
    public String option() {
        String value = Names.spoken(id) + "=" + (schema == null ? "" : Spelling.of(schema) + ".") + Spelling.of(to);
        return "--rename " + (value.matches("[\\w.=]+") ? value : "'" + value.replace("'", "'\\''") + "'");
    }
}
