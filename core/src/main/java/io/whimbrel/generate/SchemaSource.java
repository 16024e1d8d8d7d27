package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.LeftOut;
import io.whimbrel.catalog.Managed;
import io.whimbrel.catalog.Reading;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.generate.rename.RenameMark;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.model.ModelDefinition;
import io.whimbrel.operation.Operation;
import io.whimbrel.run.Execution;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that a schema can be had of, and how it is made in an empty scratch database. */
public final class SchemaSource {

    private static final Set<ObjectId> OURS = Set.of(
            ObjectId.of(Kind.TABLE, io.whimbrel.run.History.DEFAULT_TABLE),
            ObjectId.of(Kind.TABLE, io.whimbrel.run.History.LOCK_TABLE));

    private final String name;
    private final Maker maker;

    private SchemaSource(String name, Maker maker) {
        this.name = name;
        this.maker = maker;
    }

    /** Makes a schema in an empty database. */
    private interface Maker {
        Made make(Connection empty, Managed managed) throws SQLException;
    }

    /**
     * What came of it.
     *
     * @param schema what the scratch database is
     * @param initialisers for a column, the literal that the entity's own field gives to new rows
     * @param marks what of it the entities say had another name
     * @param warnings what of the source the schema lacks, a sentence each
     */
    record Made(
            Schema schema, Map<ColumnReference, String> initialisers, List<RenameMark> marks, List<String> warnings) {}

    /**
     * An empty database.
     *
     * @return where every history begins
     */
    public static SchemaSource base() {
        return new SchemaSource("base", (empty, managed) -> made("base", empty, managed));
    }

    /**
     * Files of SQL.
     *
     * @param name what to call them
     * @param files the files, in their order
     * @return what they make
     */
    public static SchemaSource sql(String name, List<Path> files) {
        ModelDefinition nothing = new ModelDefinition(List.of(), Map.of(), Map.of(), Map.of());
        return new SchemaSource(name, (empty, managed) -> {
            new ModelLoader(empty).load(nothing, files);
            return made(name, empty, managed);
        });
    }

    /**
     * What the application wants.
     *
     * @param database the database and its model
     * @return what the model makes
     */
    public static SchemaSource model(DatabaseModel database) {
        String name = "the model";
        return new SchemaSource(name, (empty, managed) -> {
            ModelDefinition definition =
                    database.model().read(empty.getMetaData().getDatabaseMajorVersion());
            new ModelLoader(empty).load(definition, database.files());
            Made made = made(name, empty, managed);
            return new Made(made.schema(), definition.initialisers(), RenameMarks.of(definition), made.warnings());
        });
    }

    /**
     * A folder of migrations.
     *
     * @param name what to call it
     * @param folder the folder; one that isn't there has no migrations
     * @param database which of the databases that the migrations know
     * @param workspace how migrations are compiled
     * @return what the migrations come to
     */
    public static SchemaSource history(String name, Path folder, String database, Workspace workspace) {
        return new SchemaSource(name, (empty, managed) -> {
            for (MigrationFile file : History.of(folder, workspace).graph().inOrder()) {
                Execution.apply(empty, file.operations(Direction.UPGRADE, database));
            }
            return made(name, empty, managed);
        });
    }

    /**
     * A live database, which is only read; the history's own table is left out.
     *
     * @param url where it is
     * @return what it is now
     */
    public static SchemaSource live(DatabaseUrl url) {
        return new SchemaSource(url.toString(), (empty, managed) -> rebuilt(url, empty, managed));
    }

    /** What to call it. */
    String name() {
        return name;
    }

    Made make(Connection empty, Managed managed) {
        try {
            return maker.make(empty, managed);
        } catch (SQLException e) {
            throw new ScratchFailure(e);
        }
    }

    private static Made made(String name, Connection connection, Managed managed) {
        Reading reading = new CatalogReader(managed).inspect(connection);
        return new Made(reading.schema(), Map.of(), List.of(), warnings(name, reading.leftOut()));
    }

    private static List<String> warnings(String name, List<LeftOut> leftOut) {
        return leftOut.stream()
                .map(each -> "In " + name + " there is something that Whimbrel can't migrate yet, and leaves out: "
                        + each + ".")
                .toList();
    }

    /** A live database is made again from its own operations, so that both sides stand on one server. */
    private static Made rebuilt(DatabaseUrl url, Connection empty, Managed managed) throws SQLException {
        Reading reading;
        int major;
        try (Connection live = url.connect()) {
            major = live.getMetaData().getDatabaseMajorVersion();
            reading = new CatalogReader(id -> !OURS.contains(id), managed).inspect(live);
        }
        List<Operation> creation = Diff.between(
                new CatalogReader(managed).read(empty),
                reading.schema(),
                DiffOptions.of(CastsOfServer.of(empty), false));
        try {
            Execution.apply(empty, creation);
        } catch (WhimbrelException e) {
            throw new WhimbrelException(
                    "The schema of " + url + " can't be made on the server of the scratch databases, which scratch.url"
                            + " in whimbrel.yaml can name: " + e.getMessage(),
                    e);
        }
        Schema schema = new CatalogReader(managed).read(empty);
        List<String> warnings = new ArrayList<>(warnings(url.toString(), reading.leftOut()));
        if (!schema.equals(reading.schema())) {
            warnings.add(
                    differing(url, major, empty.getMetaData().getDatabaseMajorVersion(), reading.schema(), schema));
        }
        return new Made(schema, Map.of(), List.of(), warnings);
    }

    private static String differing(DatabaseUrl url, int major, int scratchMajor, Schema live, Schema made) {
        String what = url + " comes out otherwise when it is made again on a scratch database, in "
                + String.join("; ", Differences.between(made, live));
        return major == scratchMajor
                ? what + "; please report this with the SQL that shows it."
                : what + ": it is PostgreSQL " + major + " and the scratch databases are " + scratchMajor
                        + ", so set scratch.url in whimbrel.yaml to a server of major " + major + ".";
    }

    @Override
    public String toString() {
        return name;
    }
}
