package io.whimbrel.migration;

import io.whimbrel.operation.AddColumn;
import io.whimbrel.operation.AddConstraint;
import io.whimbrel.operation.AttachPartition;
import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateForeignDataWrapper;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreateServer;
import io.whimbrel.operation.DropColumn;
import io.whimbrel.operation.DropForeignDataWrapper;
import io.whimbrel.operation.DropForeignTable;
import io.whimbrel.operation.DropServer;
import io.whimbrel.operation.Grant;
import io.whimbrel.operation.OnForeignTable;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.Revoke;
import io.whimbrel.operation.SetForeignOptions;
import io.whimbrel.operation.SetNotNull;
import io.whimbrel.operation.SetOwner;
import io.whimbrel.operation.SetServerVersion;
import io.whimbrel.operation.SetWrapperFunction;
import io.whimbrel.operation.SetWrapperFunction.Role;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.ColumnDetails;
import io.whimbrel.schema.ColumnStorage;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.ForeignData;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Hierarchy;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.NotNullConstraint;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Server;
import io.whimbrel.schema.Table;
import io.whimbrel.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Foreign-data wrappers, servers and foreign tables. */
final class ForeignSamples {

    private static final QualifiedName USERS = QualifiedName.parse("users");

    private static final QualifiedName ODD = new QualifiedName("odd.schema", "odd \"name\" ünï");

    private static final Map<String, String> OPTIONS = Map.of("a", "it's", "odd \"o\"", "\\");

    private ForeignSamples() {}

    static List<Operation> all() {
        return Stream.of(wrappersAndServers(), tables(), onTables())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> wrappersAndServers() {
        ObjectId wrapper = ForeignDataWrapper.id("w.x");
        ObjectId server = Server.id("s \"x\"");
        return List.of(
                new CreateForeignDataWrapper(new ForeignDataWrapper("w.x", ODD, USERS, OPTIONS, "It's")),
                new CreateForeignDataWrapper(new ForeignDataWrapper("w", null, null, Map.of(), null)),
                new DropForeignDataWrapper("w.x"),
                new RenameObject(wrapper, "y.z"),
                new SetWrapperFunction("w.x", Role.HANDLER, ODD),
                new SetWrapperFunction("w.x", Role.VALIDATOR, null),
                new SetForeignOptions(wrapper, OPTIONS, Map.of("b", "c"), List.of("d", "e")),
                new SetOwner(wrapper, "app"),
                new Grant(List.of("USAGE"), wrapper, "reader", true),
                new CreateServer(new Server("s \"x\"", "w.x", "t", "1", OPTIONS, "It's")),
                new CreateServer(new Server("s", "w", null, null, Map.of(), null)),
                new DropServer("s.x"),
                new RenameObject(Server.id("s.x"), "t.y"),
                new SetServerVersion("s.x", "2"),
                new SetServerVersion("s.x", null),
                new SetForeignOptions(server, Map.of(), OPTIONS, List.of()),
                new SetOwner(server, null),
                new Revoke(List.of("USAGE"), server, "public", false));
    }

    private static Table table(
            List<Column> columns, Map<String, String> options, @Nullable String bounds, QualifiedName... parents) {
        return new Table(
                USERS,
                columns,
                List.of(Constraint.check("c", "a > 0")),
                false,
                "It's",
                TableOptions.of(new ForeignData("s.x", options)),
                new Hierarchy(null, List.of(parents), bounds));
    }

    private static Column column() {
        return Column.of("a", "text")
                .withDetails(new ColumnDetails(ColumnStorage.USUAL, NotNullConstraint.USUAL, false, OPTIONS));
    }

    private static List<Operation> tables() {
        return List.of(
                new CreateForeignTable(table(List.of(column()), OPTIONS, null), List.of()),
                new CreateForeignTable(table(List.of(column()), Map.of(), null, ODD, USERS), List.of()),
                new CreateForeignTable(table(List.of(), OPTIONS, "DEFAULT", ODD), List.of(ODD)),
                new DropForeignTable(ODD, List.of()),
                new DropForeignTable(ODD, List.of(USERS)),
                new SetForeignOptions(ObjectId.of(Kind.TABLE, ODD), OPTIONS, Map.of(), List.of("x")),
                new SetForeignOptions(ObjectId.column(ODD, "a"), Map.of(), OPTIONS, List.of()));
    }

    private static List<Operation> onTables() {
        return Stream.of(
                        new AddColumn(ODD, column(), null),
                        new DropColumn(ODD, "a", DropColumn.Extent.ONLY, List.of(USERS)),
                        new SetNotNull(ODD, "a", null),
                        new AddConstraint(ODD, Constraint.check("c", "a > 0")),
                        new CommentOn(ObjectId.of(Kind.TABLE, ODD), null),
                        new AttachPartition(USERS, ODD, "DEFAULT", List.of(), List.of()))
                .<Operation>map(OnForeignTable::new)
                .toList();
    }
}
