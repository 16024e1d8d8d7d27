package io.whimbrel.hibernate.bridge;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;

/**
 * What {@code @RenamedFrom} says.
 *
 * <p>It is read by its name: an application need not have it on its classpath.
 *
 * @param tables a table and the name that it had
 * @param columns a column and the name that it had
 */
record Renames(Map<String, String> tables, Map<Place, String> columns) {

    private static final String ANNOTATION = "io.whimbrel.annotations.RenamedFrom";

    static Renames of(Metadata metadata, List<Attribute> attributes, Names names) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            // a subclass in its superclass's table says nothing about the table
            boolean own = entity.getSuperclass() == null
                    || !entity.getSuperclass().getTable().equals(entity.getTable());
            if (own && entity.getTable().isPhysicalTable() && entity.getClassName() != null) {
                former(entity.getMappedClass())
                        .ifPresent(name ->
                                tables.put(names.table(entity.getTable()), names.former(entity.getTable(), name)));
            }
        }
        Map<Place, String> columns = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            Column column = attribute.column();
            if (column != null
                    && attribute.table().isPhysicalTable()
                    && attribute.role() != Attribute.Role.AGGREGATED) {
                Fields.members(attribute.last()).stream()
                        .flatMap(member -> former(member).stream())
                        .findFirst()
                        .ifPresent(name -> columns.put(names.place(attribute.table(), column), name));
            }
        }
        return new Renames(tables, columns);
    }

    private static Optional<String> former(AnnotatedElement element) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().equals(ANNOTATION)) {
                try {
                    return Optional.of((String)
                            annotation.annotationType().getMethod("value").invoke(annotation));
                } catch (ReflectiveOperationException otherVersion) {
                    throw new Refusal("The annotation @RenamedFrom on " + element + " has no value", otherVersion);
                }
            }
        }
        return Optional.empty();
    }
}
