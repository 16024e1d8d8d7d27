package io.whimbrel.migration;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AlterConstraint;
import io.whimbrel.operation.AlterPolicy;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.ClusterOn;
import io.whimbrel.operation.CreatePartition;
import io.whimbrel.operation.CreatePolicy;
import io.whimbrel.operation.CreateTable;
import io.whimbrel.operation.DetachPartition;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropPolicy;
import io.whimbrel.operation.DropTable;
import io.whimbrel.operation.Inherit;
import io.whimbrel.operation.NoInherit;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.RestoreRows;
import io.whimbrel.operation.Resumption;
import io.whimbrel.operation.SetAccessMethod;
import io.whimbrel.operation.SetColumnOptions;
import io.whimbrel.operation.SetColumnStatistics;
import io.whimbrel.operation.SetCompression;
import io.whimbrel.operation.SetIdentity;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.SetParameters;
import io.whimbrel.operation.SetReplicaIdentity;
import io.whimbrel.operation.SetRowSecurity;
import io.whimbrel.operation.SetRowsAside;
import io.whimbrel.operation.SetStorage;
import io.whimbrel.operation.ValidateConstraint;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Identity;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Policy.Command;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.ReplicaIdentity;
import io.whimbrel.schema.RowSecurity;
import io.whimbrel.schema.SequenceOptions;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is seldom said of tables, of their columns and constraints, and of their partitions. */
final class TableSamples {

    private static final QualifiedName USERS = QualifiedName.parse("users");

    private static final QualifiedName ODD = new QualifiedName("odd.schema", "odd \"name\" ünï");

    private TableSamples() {}

    static List<Operation> all() {
        return Stream.of(tables(), options(), policies(), partitions(), columns(), constraints())
                .flatMap(List::stream)
                .toList();
    }

    private static Column detailed(ColumnStorage storage, NotNullConstraint notNull) {
        return Column.of("a", "text").withDetails(new ColumnDetails(storage, notNull, false, Map.of()));
    }

    private static Table table(List<Column> columns, Hierarchy hierarchy) {
        TableOptions options = new TableOptions(
                Map.of("fillfactor", "70", "toast.autovacuum_enabled", "false"),
                "columnar \"x\"",
                ReplicaIdentity.DEFAULT,
                RowSecurity.OFF,
                null,
                null,
                Map.of());
        return new Table(USERS, columns, List.of(Constraint.check("c", "a > 0")), true, "It's", options, hierarchy);
    }

    private static Hierarchy hierarchy(
            @Nullable String partitionBy, @Nullable String bounds, QualifiedName... parents) {
        return new Hierarchy(partitionBy, List.of(parents), bounds);
    }

    private static List<Operation> tables() {
        return List.of(
                new CreateTable(table(List.of(Column.of("a", "integer")), hierarchy("RANGE (a, lower(b))", null))),
                new CreateTable(table(List.of(), hierarchy(null, null, ODD, USERS.sibling("parent")))),
                new DropTable(USERS, List.of(ODD)),
                new SetRowsAside(USERS, ODD, List.of(), List.of()),
                new SetRowsAside(USERS, ODD, List.of("id", "Odd \"one\""), List.of(USERS)),
                new RestoreRows(USERS, ODD, List.of("id", "Odd \"one\""), List.of(), List.of()),
                new RestoreRows(USERS, ODD, List.of("id", "n"), List.of("n"), List.of("id")));
    }

    private static List<Operation> options() {
        return List.of(
                new SetParameters(USERS, Map.of("fillfactor", "70", "toast.x", "1"), List.of("a", "toast.b")),
                new SetParameters(USERS, Map.of("fillfactor", "70"), List.of()),
                new SetParameters(USERS, Map.of(), List.of("fillfactor")),
                new SetAccessMethod(USERS, "columnar"),
                new SetReplicaIdentity(USERS, new ReplicaIdentity(ReplicaIdentity.Rule.FULL, null)),
                new SetReplicaIdentity(USERS, ReplicaIdentity.DEFAULT),
                new SetReplicaIdentity(USERS, new ReplicaIdentity(ReplicaIdentity.Rule.INDEX, "odd \"i\"")),
                new SetRowSecurity(USERS, SetRowSecurity.Action.ENABLE),
                new SetRowSecurity(USERS, SetRowSecurity.Action.DISABLE),
                new SetRowSecurity(USERS, SetRowSecurity.Action.FORCE),
                new SetRowSecurity(ODD, SetRowSecurity.Action.NO_FORCE),
                new ClusterOn(USERS, "users_pkey"),
                new ClusterOn(USERS, null));
    }

    private static List<Operation> policies() {
        List<String> roles = List.of("Odd role", Policy.CURRENT_USER, Privileges.PUBLIC);
        String check = "name = 'it''s'";
        List<Operation> all = new ArrayList<>(List.of(
                new CreatePolicy(Policy.of("p", USERS)),
                new CreatePolicy(new Policy("odd \"p\"", ODD, false, Command.ALL, roles, "true", check, "It's")),
                new AlterPolicy(USERS, "p", roles, null, null),
                new AlterPolicy(ODD, "odd \"p\"", List.of(), "a\n  OR b", check),
                new RenameObject(new ObjectId(Kind.POLICY, USERS, "p"), "odd \"p\""),
                new DropPolicy(ODD, "odd \"p\"")));
        for (Command command : Command.values()) {
            all.add(new CreatePolicy(new Policy("p", USERS, true, command, roles, null, null, null)));
        }
        return all;
    }

    private static List<Operation> partitions() {
        String bounds = "FOR VALUES IN ('a', 'it''s')";
        Table plain = new Table(USERS, List.of(), List.of(), false, null)
                .withHierarchy(hierarchy(null, "DEFAULT", USERS.sibling("parent")));
        return List.of(
                new CreatePartition(plain, List.of(), List.of()),
                new CreatePartition(
                        table(List.of(), hierarchy("HASH (a)", bounds, ODD)), List.of(ODD), List.of(USERS, ODD)),
                new AttachPartition(USERS, ODD, bounds, List.of(), List.of()),
                new AttachPartition(USERS, ODD, "DEFAULT", List.of(USERS), List.of(ODD, USERS)),
                new DetachPartition(USERS, ODD, List.of(), List.of(), false),
                new DetachPartition(ODD, USERS, List.of(USERS), List.of(ODD), true),
                new Inherit(USERS, ODD),
                new NoInherit(ODD, USERS));
    }

    private static List<Operation> columns() {
        ColumnStorage storage = new ColumnStorage("EXTERNAL", null, "lz4", 500, Map.of("n_distinct", "-0.5"));
        NotNullConstraint named = new NotNullConstraint("there", true, false);
        NotNullConstraint unnamed = new NotNullConstraint(null, false, true);
        return List.of(
                new AddColumn(USERS, detailed(storage, NotNullConstraint.USUAL), null),
                new AddColumn(USERS, detailed(ColumnStorage.USUAL, named).withNotNull(true), "1"),
                new AddColumn(USERS, detailed(ColumnStorage.USUAL, unnamed), null),
                new SetIdentity(
                        USERS,
                        "a",
                        new Identity(true, new SequenceOptions("integer", -1, -1, -9, -1, 1, false)),
                        Resumption.AT_ITS_START),
                new SetIdentity(
                        USERS,
                        "a",
                        new Identity(true, new SequenceOptions("integer", -1, -1, -9, -1, 1, false)),
                        Resumption.WITHIN_ITS_BOUNDS),
                new SetNotNull(USERS, "a", "0", named),
                new SetNotNull(USERS, "a", null, new NotNullConstraint("there", true, true)),
                new SetStorage(USERS, "a", "MAIN"),
                new SetCompression(USERS, "a", "default"),
                new SetColumnStatistics(USERS, "a", -1),
                new SetColumnOptions(USERS, "a", Map.of("n_distinct", "5"), List.of("n_distinct_inherited")),
                new DropColumn(USERS, "a", DropColumn.Extent.COMPUTED, List.of()),
                new DropColumn(USERS, "a", DropColumn.Extent.ONLY, List.of(ODD)),
                new DropColumn(USERS, "a", DropColumn.Extent.COMPUTED_ONLY, List.of(ODD)));
    }

    private static List<Operation> constraints() {
        return List.of(
                new ValidateConstraint(USERS, "c"),
                new ValidateConstraint(USERS, "odd \"c\"", List.of(ODD)),
                new AlterConstraint(USERS, "c", "NOT DEFERRABLE", List.of()),
                new AlterConstraint(USERS, "c", "DEFERRABLE INITIALLY DEFERRED", List.of(ODD)));
    }
}
