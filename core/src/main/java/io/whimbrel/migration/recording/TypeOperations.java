package io.whimbrel.migration.recording;

import io.whimbrel.operation.AddAttribute;
import io.whimbrel.operation.AddEnumValue;
import io.whimbrel.operation.CreateCollation;
import io.whimbrel.operation.CreateEnum;
import io.whimbrel.operation.CreateRange;
import io.whimbrel.operation.CreateType;
import io.whimbrel.operation.DropAttribute;
import io.whimbrel.operation.DropCollation;
import io.whimbrel.operation.DropEnum;
import io.whimbrel.operation.DropRange;
import io.whimbrel.operation.DropType;
import io.whimbrel.operation.RefuseMisfits;
import io.whimbrel.operation.RenameAttribute;
import io.whimbrel.operation.RenameEnumValue;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.RenameType;
import io.whimbrel.operation.ReplaceEnum;
import io.whimbrel.operation.TypeChange;
import io.whimbrel.schema.Collation;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import java.util.List;
import java.util.stream.Stream;

/** What can happen to an enumerated, a composite or a range type, or to a collation. */
public interface TypeOperations extends Recorder {

    /**
     * Creates an enumerated type.
     *
     * @param type the type
     * @param labels its labels in their order
     * @return takes the type's comment
     * @see CreateEnum
     */
    default Commented<CreateEnum> createEnum(String type, String... labels) {
        QualifiedName name = QualifiedName.parse(type);
        List<String> copy = List.of(labels);
        return begin(new Commented<>(comment -> new CreateEnum(new EnumType(name, copy, comment))));
    }

    /**
     * Stops if rows hold values, within composite types, that a narrower attribute has no room for.
     *
     * @param table the table
     * @param from the type that the attribute has
     * @param to the type that it gets
     * @param column the column that holds it, somewhere within
     * @param path the attributes that lead to it; {@code []} for the elements of an array
     * @see RefuseMisfits
     */
    default void refuseMisfits(String table, String from, String to, String column, String... path) {
        record(new RefuseMisfits(QualifiedName.parse(table), new TypeChange(from, to), column, List.of(path)));
    }

    /**
     * Drops an enumerated type.
     *
     * @param type the type
     * @see DropEnum
     */
    default void dropEnum(String type) {
        record(new DropEnum(QualifiedName.parse(type)));
    }

    /**
     * Adds a value to an enumerated type.
     *
     * @param type the type
     * @param value the new label
     * @return takes its place; at the end if nothing is said
     * @see AddEnumValue
     */
    default EnumValuePlace addEnumValue(String type, String value) {
        return begin(new EnumValuePlace(QualifiedName.parse(type), value));
    }

    /**
     * Renames a value of an enumerated type.
     *
     * @param type the type
     * @param from its label
     * @param to its label from now on
     * @see RenameEnumValue
     */
    default void renameEnumValue(String type, String from, String to) {
        record(new RenameEnumValue(QualifiedName.parse(type), from, to));
    }

    /**
     * Replaces an enumerated type by one with other values.
     *
     * @param type the type
     * @return takes the values it has, those it gets, and what becomes of the others
     * @see ReplaceEnum
     */
    default EnumChange replaceEnum(String type) {
        return begin(new EnumChange(QualifiedName.parse(type)));
    }

    /**
     * Creates a composite type.
     *
     * @param type the type
     * @param attributes its attributes in their order
     * @return takes the type's comment
     * @see CreateType
     */
    default Commented<CreateType> createType(String type, ColumnDefinition... attributes) {
        QualifiedName name = QualifiedName.parse(type);
        List<Column> columns =
                Stream.of(attributes).map(ColumnDefinition::column).toList();
        return begin(new Commented<>(comment -> new CreateType(new CompositeType(name, columns, comment))));
    }

    /**
     * Adds an attribute to a composite type, at its end.
     *
     * @param type the type
     * @param attribute the attribute
     * @see AddAttribute
     */
    default void addAttribute(String type, ColumnDefinition attribute) {
        record(new AddAttribute(QualifiedName.parse(type), attribute.column()));
    }

    /**
     * Drops an attribute of a composite type.
     *
     * @param type the type
     * @param attribute the attribute
     * @see DropAttribute
     */
    default void dropAttribute(String type, String attribute) {
        record(new DropAttribute(QualifiedName.parse(type), attribute));
    }

    /**
     * Renames an attribute of a composite type.
     *
     * @param type the type
     * @param from the attribute
     * @param to its name from now on
     * @see RenameAttribute
     */
    default void renameAttribute(String type, String from, String to) {
        record(new RenameAttribute(QualifiedName.parse(type), from, to));
    }

    /**
     * Renames an enumerated type, a composite type or a domain, in its schema.
     *
     * @param type the type
     * @param to its name from now on
     * @see RenameType
     */
    default void renameType(String type, String to) {
        record(new RenameType(QualifiedName.parse(type), to));
    }

    /**
     * Drops a composite type.
     *
     * @param type the type
     * @see DropType
     */
    default void dropType(String type) {
        record(new DropType(QualifiedName.parse(type)));
    }

    /**
     * Creates a range type.
     *
     * @param type its name
     * @param definition the whole {@code CREATE} statement
     * @return takes its comment
     * @see CreateRange
     */
    default Commented<CreateRange> createRange(String type, String definition) {
        QualifiedName name = QualifiedName.parse(type);
        return begin(new Commented<>(comment -> new CreateRange(new RangeType(name, definition.strip(), comment))));
    }

    /**
     * Drops a range type.
     *
     * @param type its name
     * @see DropRange
     */
    default void dropRange(String type) {
        record(new DropRange(QualifiedName.parse(type)));
    }

    /**
     * Creates a collation.
     *
     * @param collation its name
     * @param definition the whole {@code CREATE} statement
     * @return takes its comment
     * @see CreateCollation
     */
    default Commented<CreateCollation> createCollation(String collation, String definition) {
        QualifiedName name = QualifiedName.parse(collation);
        return begin(new Commented<>(comment -> new CreateCollation(new Collation(name, definition.strip(), comment))));
    }

    /**
     * Renames a collation, in its schema.
     *
     * @param collation the collation
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameCollation(String collation, String to) {
        record(new RenameObject(ObjectId.of(Kind.COLLATION, QualifiedName.parse(collation)), to));
    }

    /**
     * Drops a collation.
     *
     * @param collation its name
     * @see DropCollation
     */
    default void dropCollation(String collation) {
        record(new DropCollation(QualifiedName.parse(collation)));
    }
}
