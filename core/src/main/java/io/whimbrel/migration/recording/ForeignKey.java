package io.whimbrel.migration.recording;

import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key as a migration says it: {@code foreignKey("name", "column").references("table", "column")}. */
public final class ForeignKey implements ConstraintDefinition {

    private final String name;

    private final List<String> columns;

    private @Nullable QualifiedName references;

    private List<String> referencedColumns = List.of();

    private String actions = "";

    /**
     * A foreign key that points nowhere yet.
     *
     * @param name the name
     * @param columns its columns in order
     */
    public ForeignKey(String name, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /**
     * Says what the key points to.
     *
     * @param table the other table
     * @param referenced its columns, in the key's order
     * @return this
     */
    public ForeignKey references(String table, String... referenced) {
        references = QualifiedName.parse(table);
        referencedColumns = List.of(referenced);
        return this;
    }

    /**
     * Says what happens to the rows when the row they point to goes.
     *
     * @param action {@code CASCADE}, {@code SET NULL}, {@code SET DEFAULT} or {@code RESTRICT}
     * @return this
     */
    public ForeignKey onDelete(String action) {
        actions = "ON DELETE " + action;
        return this;
    }

    @Override
    public Constraint constraint() {
        if (references == null) {
            throw new IllegalStateException("foreignKey(\"" + name + "\") needs references(table, columns)");
        }
        return Constraint.foreignKey(name, columns, references, referencedColumns, actions);
    }
}
