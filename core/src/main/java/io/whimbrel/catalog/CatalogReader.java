package io.whimbrel.catalog;

import io.whimbrel.WhimbrelException;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.CompositeType;
import io.whimbrel.schema.Constraint;
import io.whimbrel.schema.Index;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads a database's catalogs into a {@link Schema}, in a number of queries that doesn't grow with it.
 *
 * <p>PostgreSQL deparses under {@code search_path = public}, the path that migrations run under: what
 * lives in {@code public} is named without its schema and everything else with it.
 *
 * <p>What belongs to an extension is no object of the schema, and what a schema can't hold yet is told
 * beside it.
 */
public final class CatalogReader {

    private final Selection selection;
    private final Managed managed;

    /** A reader of everything but what must be asked for. */
    public CatalogReader() {
        this(Managed.USUAL);
    }

    /**
     * A reader of everything.
     *
     * @param managed what is asked for
     */
    public CatalogReader(Managed managed) {
        this(id -> true, managed);
    }

    /**
     * A reader of a part of the database.
     *
     * @param wanted asked for every schema and every whole object; with a schema all in it is left out,
     *     and with a table or view the indexes, triggers and owned sequences of it
     */
    public CatalogReader(Predicate<ObjectId> wanted) {
        this(wanted, Managed.USUAL);
    }

    /**
     * A reader of a part of the database.
     *
     * @param wanted as in {@link #CatalogReader(Predicate)}
     * @param managed what is asked for
     */
    public CatalogReader(Predicate<ObjectId> wanted, Managed managed) {
        this.selection = new Selection(wanted);
        this.managed = managed;
    }

    /**
     * Reads what the database is.
     *
     * @param connection a connection to it, left as it was found
     * @return the schema
     * @see #inspect
     */
    public Schema read(Connection connection) {
        return inspect(connection).schema();
    }

    /**
     * Reads what the database is, and what of it a schema can't hold.
     *
     * <p>On a connection in autocommit the queries share one snapshot; in a transaction they see what it
     * sees.
     *
     * @param connection a connection to it, left as it was found
     * @return the schema and what it lacks
     */
    public Reading inspect(Connection connection) {
        try {
            return connection.getAutoCommit() ? inOwnTransaction(connection) : inSavepoint(connection);
        } catch (SQLException e) {
            throw new WhimbrelException("could not read the catalogs of the database: " + e.getMessage(), e);
        }
    }

    private Reading inOwnTransaction(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Queries queries = new Queries(connection);
            queries.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            return read(queries);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** SET LOCAL lasts to the end of the transaction, unless a savepoint before it is rolled back to. */
    private Reading inSavepoint(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return read(new Queries(connection));
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private Reading read(Queries plain) throws SQLException {
        plain.execute(Queries.sql("settings.sql"));
        Map<QualifiedName, List<Column>> columns = ColumnReader.read(plain);
        List<CompositeType> types = CompositeTypeReader.read(plain, columns);
        Queries queries = plain.leavingOut(RowColumns.read(plain, columns, types));
        Owned<Constraint> constraints = ConstraintReader.read(queries);
        Owned<Index> indexes = IndexReader.read(queries);
        List<SchemaObject> found = new ArrayList<>();
        found.addAll(NamespaceReader.read(queries));
        found.addAll(ExtensionReader.read(queries, managed.extensionVersions()));
        found.addAll(CollationReader.read(queries));
        found.addAll(EnumReader.read(queries, managed.enumOrder()));
        found.addAll(types);
        found.addAll(DomainReader.read(queries, constraints));
        found.addAll(RangeTypeReader.read(queries));
        found.addAll(SequenceReader.read(queries));
        found.addAll(FunctionReader.read(queries));
        found.addAll(ForeignReader.readWrappers(queries));
        found.addAll(ForeignReader.readServers(queries));
        found.addAll(new TableReader(columns, constraints, indexes).read(queries));
        found.addAll(ViewReader.read(queries, columns));
        found.addAll(indexes.own());
        found.addAll(StatisticsReader.read(queries));
        found.addAll(OperatorReader.read(queries));
        found.addAll(CastReader.read(queries));
        found.addAll(TriggerReader.read(queries));
        found.addAll(RuleReader.read(queries));
        found.addAll(PolicyReader.read(queries));
        found.addAll(EventTriggerReader.read(queries));
        found.addAll(PublicationReader.read(queries));
        found.addAll(PublicationReader.readTables(queries));
        List<SchemaObject> objects = new ArrayList<>(selection.of(found));
        if (managed.owners()) {
            objects.addAll(OwnershipReader.read(queries, List.copyOf(objects)));
        }
        if (managed.privileges()) {
            objects.addAll(PrivilegesReader.read(queries, objects));
            objects.addAll(PrivilegesReader.readDefaults(queries));
        }
        return new Reading(DependencyReader.read(queries, objects), LeftOutReader.read(queries));
    }
}
