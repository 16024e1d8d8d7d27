package io.whimbrel.hibernate.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;

/** Reads the model: finds the entities, has Hibernate map them, repairs what it maps, takes down the DDL. */
final class EntityReader {

    private final Request request;

    EntityReader(Request request) {
        this.request = request;
    }

    Answer read() {
        Sources sources = Sources.find(request);
        Map<String, Object> settings = Settings.of(request, sources.properties());
        Boot boot = new Boot(sources, settings);
        Metadata metadata = boot.metadata();
        if (metadata.getEntityBindings().isEmpty()) {
            throw sources.nothing(request);
        }
        List<String> warnings = new ArrayList<>(boot.warnings());
        BeanValidation.apply(metadata, boot.registry(), settings).ifPresent(warnings::add);

        Object schema = settings.get("hibernate.default_schema");
        Names names = Names.of(schema == null ? null : schema.toString());
        List<Attribute> attributes = Attributes.of(metadata);
        attributes.forEach(attribute -> ColumnTypes.check(attribute, metadata));
        List<String> statements = statements(metadata, boot, settings, names, attributes);
        Renames renames = Renames.of(metadata, attributes, names);
        return new Answer(
                "",
                "",
                statements,
                Initialisers.of(metadata, attributes, names),
                renames.columns(),
                renames.tables(),
                warnings);
    }

    private static List<String> statements(
            Metadata metadata, Boot boot, Map<String, Object> settings, Names names, List<Attribute> attributes) {
        List<Table> tables = tables(metadata);
        Views.repair(tables);
        List<String> comments = Comments.take(tables, names);
        EnumTypes enums = new EnumTypes(basicValues(metadata, tables, attributes));
        List<String> indexes = UniqueIndexes.take(tables, names);
        Stream<String> repaired = Creation.statements(metadata, boot.registry(), settings).stream()
                .map(EntityReader::repairSchema)
                .flatMap(enums::repair);
        return Stream.of(repaired, indexes.stream(), comments.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** A schema may be there before: {@code public} always is. */
    private static String repairSchema(String statement) {
        String create = "create schema ";
        boolean plain = statement.startsWith(create) && !statement.startsWith(create + "if not exists ");
        return plain ? create + "if not exists " + statement.substring(create.length()) : statement;
    }

    private static List<Table> tables(Metadata metadata) {
        List<Table> tables = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(tables::add);
        }
        return tables;
    }

    private static Stream<BasicValue> basicValues(
            Metadata metadata, Collection<Table> tables, List<Attribute> attributes) {
        Database database = metadata.getDatabase();
        List<Column> columns = new ArrayList<>();
        tables.forEach(table -> columns.addAll(table.getColumns()));
        for (Namespace namespace : database.getNamespaces()) {
            namespace.getUserDefinedTypes().forEach(type -> {
                if (type instanceof UserDefinedObjectType object) {
                    columns.addAll(object.getColumns());
                }
            });
        }
        return Stream.concat(
                        columns.stream().map(Column::getValue),
                        attributes.stream().map(Attribute::value))
                .filter(BasicValue.class::isInstance)
                .map(BasicValue.class::cast);
    }
}
