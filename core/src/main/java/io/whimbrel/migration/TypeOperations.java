package io.whimbrel.migration;

import io.whimbrel.operation.CreateEnum;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.QualifiedName;
import java.util.List;

/** What can happen to a type. */
public sealed interface TypeOperations extends Recorder permits Operations {

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
}
