package io.whimbrel.hibernate.bridge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.jspecify.annotations.Nullable;

/** Has Hibernate's schema creator write its statements into a list instead of a database. */
final class Creation implements ExecutionOptions, SourceDescriptor, TargetDescriptor, ScriptTargetOutput {

    private final Map<String, Object> settings;
    private final List<String> statements = new ArrayList<>();

    private Creation(Map<String, Object> settings) {
        this.settings = settings;
    }

    static List<String> statements(Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings) {
        Creation creation = new Creation(settings);
        registry.requireService(SchemaManagementTool.class)
                .getSchemaCreator(settings)
                .doCreation(metadata, creation, ContributableMatcher.ALL, creation, creation);
        return creation.statements;
    }

    @Override
    public Map<String, Object> getConfigurationValues() {
        return settings;
    }

    @Override
    public boolean shouldManageNamespaces() {
        return true;
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return failure -> {
            throw failure;
        };
    }

    @Override
    public SourceType getSourceType() {
        return SourceType.METADATA;
    }

    @Override
    public @Nullable ScriptSourceInput getScriptSourceInput() {
        return null;
    }

    @Override
    public EnumSet<TargetType> getTargetTypes() {
        return EnumSet.of(TargetType.SCRIPT);
    }

    @Override
    public ScriptTargetOutput getScriptTargetOutput() {
        return this;
    }

    @Override
    public void prepare() {}

    @Override
    public void accept(String command) {
        String statement = command.strip();
        while (statement.endsWith(";")) {
            statement = statement.substring(0, statement.length() - 1).stripTrailing();
        }
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }

    @Override
    public void release() {}
}
