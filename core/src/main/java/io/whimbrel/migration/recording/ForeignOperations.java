package io.whimbrel.migration.recording;

import io.whimbrel.operation.CommentOn;
import io.whimbrel.operation.CreateForeignDataWrapper;
import io.whimbrel.operation.CreateForeignTable;
import io.whimbrel.operation.CreateServer;
import io.whimbrel.operation.DropForeignDataWrapper;
import io.whimbrel.operation.DropForeignTable;
import io.whimbrel.operation.DropServer;
import io.whimbrel.operation.OnForeignTable;
import io.whimbrel.operation.RenameObject;
import io.whimbrel.operation.SetForeignOptions;
import io.whimbrel.operation.SetServerVersion;
import io.whimbrel.operation.SetWrapperFunction;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to foreign-data wrappers, foreign servers and foreign tables. */
public interface ForeignOperations extends Recorder {

    /**
     * Creates a foreign-data wrapper.
     *
     * @param wrapper its name
     * @return takes its functions, options and comment
     * @see CreateForeignDataWrapper
     */
    default WrapperCreation createForeignDataWrapper(String wrapper) {
        return begin(new WrapperCreation(wrapper));
    }

    /**
     * Drops a foreign-data wrapper.
     *
     * @param wrapper its name
     * @see DropForeignDataWrapper
     */
    default void dropForeignDataWrapper(String wrapper) {
        record(new DropForeignDataWrapper(wrapper));
    }

    /**
     * Renames a foreign-data wrapper.
     *
     * @param wrapper its name
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameForeignDataWrapper(String wrapper, String to) {
        record(new RenameObject(ForeignDataWrapper.id(wrapper), to));
    }

    /**
     * Gives a foreign-data wrapper another function to read and write.
     *
     * @param wrapper its name
     * @param function the function, or null for none
     * @see SetWrapperFunction
     */
    default void setForeignDataWrapperHandler(String wrapper, @Nullable String function) {
        record(new SetWrapperFunction(wrapper, SetWrapperFunction.Role.HANDLER, parsed(function)));
    }

    /**
     * Gives a foreign-data wrapper another function to judge options.
     *
     * @param wrapper its name
     * @param function the function, or null for none
     * @see SetWrapperFunction
     */
    default void setForeignDataWrapperValidator(String wrapper, @Nullable String function) {
        record(new SetWrapperFunction(wrapper, SetWrapperFunction.Role.VALIDATOR, parsed(function)));
    }

    private static @Nullable QualifiedName parsed(@Nullable String function) {
        return function == null ? null : QualifiedName.parse(function);
    }

    /**
     * Changes options of a foreign-data wrapper.
     *
     * @param wrapper its name
     * @return takes the options
     * @see SetForeignOptions
     */
    default ForeignOptionChange setForeignDataWrapperOptions(String wrapper) {
        return begin(new ForeignOptionChange(ForeignDataWrapper.id(wrapper)));
    }

    /**
     * Comments on a foreign-data wrapper.
     *
     * @param wrapper its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnForeignDataWrapper(String wrapper, @Nullable String comment) {
        record(new CommentOn(ForeignDataWrapper.id(wrapper), comment));
    }

    /**
     * Creates a foreign server.
     *
     * @param server its name
     * @param wrapper the foreign-data wrapper that reaches it
     * @return takes its type, version, options and comment
     * @see CreateServer
     */
    default ServerCreation createServer(String server, String wrapper) {
        return begin(new ServerCreation(server, wrapper));
    }

    /**
     * Drops a foreign server.
     *
     * @param server its name
     * @see DropServer
     */
    default void dropServer(String server) {
        record(new DropServer(server));
    }

    /**
     * Renames a foreign server.
     *
     * @param server its name
     * @param to its name from now on
     * @see RenameObject
     */
    default void renameServer(String server, String to) {
        record(new RenameObject(Server.id(server), to));
    }

    /**
     * Says which version a foreign server has.
     *
     * @param server its name
     * @param version the version, or null for none
     * @see SetServerVersion
     */
    default void setServerVersion(String server, @Nullable String version) {
        record(new SetServerVersion(server, version));
    }

    /**
     * Changes options of a foreign server.
     *
     * @param server its name
     * @return takes the options
     * @see SetForeignOptions
     */
    default ForeignOptionChange setServerOptions(String server) {
        return begin(new ForeignOptionChange(Server.id(server)));
    }

    /**
     * Comments on a foreign server.
     *
     * @param server its name
     * @param comment the comment, or null for none
     * @see CommentOn
     */
    default void commentOnServer(String server, @Nullable String comment) {
        record(new CommentOn(Server.id(server), comment));
    }

    /**
     * Creates a foreign table.
     *
     * @param table its name
     * @param server the foreign server that has its rows
     * @param elements its columns and checks
     * @return takes what more there is to say of it
     * @see CreateForeignTable
     */
    default ForeignTableCreation createForeignTable(String table, String server, TableElement... elements) {
        return begin(new ForeignTableCreation(new TableParts(QualifiedName.parse(table), elements), server));
    }

    /**
     * Creates a partition whose rows are on another server.
     *
     * @param partition the partition
     * @param table the partitioned table
     * @param bounds {@code FOR VALUES …} or {@code DEFAULT}
     * @param server the foreign server that has its rows
     * @param constraints the checks that it has beside those of the partitioned table
     * @return takes what more there is to say of it
     * @see CreateForeignTable
     */
    default ForeignTableCreation createForeignPartition(
            String partition, String table, String bounds, String server, ConstraintDefinition... constraints) {
        TableParts parts = new TableParts(QualifiedName.parse(partition), constraints);
        parts.parents = List.of(QualifiedName.parse(table));
        parts.bounds = bounds;
        return begin(new ForeignTableCreation(parts, server));
    }

    /**
     * Drops a foreign table, whose rows stay where they are.
     *
     * @param table its name
     * @return takes the tables that it is a part of, which it locks
     * @see DropForeignTable
     */
    default AlsoLocking<DropForeignTable> dropForeignTable(String table) {
        QualifiedName name = QualifiedName.parse(table);
        return begin(new AlsoLocking<>(others -> new DropForeignTable(name, others)));
    }

    /**
     * Changes options of a foreign table.
     *
     * @param table its name
     * @return takes the options
     * @see SetForeignOptions
     */
    default ForeignOptionChange setForeignTableOptions(String table) {
        return begin(new ForeignOptionChange(ObjectId.of(Kind.TABLE, QualifiedName.parse(table))));
    }

    /**
     * Changes options of a foreign table's column.
     *
     * @param table the table
     * @param column the column
     * @return takes the options
     * @see SetForeignOptions
     */
    default ForeignOptionChange setForeignColumnOptions(String table, String column) {
        return begin(new ForeignOptionChange(ObjectId.column(QualifiedName.parse(table), column)));
    }

    /**
     * Says that what follows happens to a foreign table.
     *
     * @return takes an operation on columns, constraints, comments or partitions
     * @see OnForeignTable
     */
    default ForeignTableChanges onForeignTable() {
        return new ForeignTableChanges(this);
    }
}
