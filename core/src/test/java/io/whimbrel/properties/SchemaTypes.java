package io.whimbrel.properties;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Domain;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import java.util.List;
import java.util.Optional;

/** The types of a schema that was read. */
record SchemaTypes(Schema schema) implements Types {

    @Override
    public List<String> labels(String type) {
        return find(Kind.ENUM, type).map(each -> ((EnumType) each).labels()).orElse(List.of());
    }

    @Override
    public List<String> attributes(String type) {
        return find(Kind.TYPE, type)
                .map(each -> ((CompositeType) each)
                        .attributes().stream().map(Column::type).toList())
                .orElse(List.of());
    }

    @Override
    public String base(String type) {
        return find(Kind.DOMAIN, type).map(each -> ((Domain) each).type()).orElse(type);
    }

    private Optional<SchemaObject> find(Kind kind, String type) {
        return schema.find(ObjectId.of(kind, QualifiedName.parse(type)));
    }
}
