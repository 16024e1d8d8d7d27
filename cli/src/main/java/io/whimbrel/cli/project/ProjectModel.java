package io.whimbrel.cli.project;

import io.whimbrel.catalog.Managed;
import io.whimbrel.config.DatabaseConfiguration;
import io.whimbrel.config.EnumOrder;
import io.whimbrel.config.LargeTablesConfiguration;
import io.whimbrel.config.ManageConfiguration;
import io.whimbrel.config.ModelConfiguration;
import io.whimbrel.connection.DatabaseUrl;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.generate.DatabaseModel;
import io.whimbrel.generate.TableSizes;
import io.whimbrel.hibernate.EntityModel;
import io.whimbrel.hibernate.EntityModelSettings;
import io.whimbrel.model.NoEntities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the application wants of one database of a project.
 *
 * @param project the project
 * @param database the database
 * @param url an option that says where the database is, or null
 */
public record ProjectModel(
        Project project,
        DatabaseConfiguration database,
        @Nullable String url) {

    /**
     * The model, with the server that it is tried on.
     *
     * @return the model; nothing is read or started yet
     */
    public DatabaseModel toDatabaseModel() {
        return new DatabaseModel(
                database.name(),
                database.model().isSqlAlone() ? new NoEntities() : new EntityModel(settings()),
                SqlFiles.of(database.model().sql()),
                managed(),
                this::server,
                scratchServer()
                        .map(DatabaseUrl::toString)
                        .orElse("own " + project.configuration().postgres()),
                this::large);
    }

    /** Those that the file names, and those that are large in the database that it names. */
    private LargeTables large() {
        LargeTablesConfiguration large = database.large();
        LargeTables named = LargeTables.named(large.names());
        String sizes = large.url();
        return sizes == null
                ? named
                : named.and(TableSizes.from(DatabaseUrl.parse(sizes, project.environment()), large.limit()));
    }

    /**
     * What of the database is compared although it must be asked for.
     *
     * @return what whimbrel.yaml asks for
     */
    public Managed managed() {
        ManageConfiguration manage = database.manage();
        return new Managed(
                manage.privileges(),
                manage.owners(),
                manage.extensionVersions(),
                database.enumOrder() == EnumOrder.STRICT);
    }

    /**
     * A database of the server that scratch databases are made on.
     *
     * @return where it is; the project's own server is started if it is there
     */
    public DatabaseUrl server() {
        return scratchServer().orElseGet(() -> project.onOwnServer(database.database()));
    }

    /**
     * Looks for a source that was changed after it was compiled.
     *
     * @return a sentence that names one
     */
    public Optional<String> stale() {
        return compiled().stale();
    }

    /** The file's server for scratch databases, or the database's own; empty: the project's own. */
    private Optional<DatabaseUrl> scratchServer() {
        String scratch = project.configuration().scratchUrl();
        return scratch == null
                ? project.elsewhere(database, url)
                : Optional.of(DatabaseUrl.parse(scratch, project.environment()));
    }

    private EntityModelSettings settings() {
        compiled().check();
        ModelConfiguration model = database.model();
        List<Path> classPath = new ArrayList<>(model.classes());
        classPath.addAll(new ModelClassPath(project.configuration()).entries(model));
        EntityModelSettings settings = EntityModelSettings.of(classPath)
                .withFolders(model.classes().stream().filter(Files::isDirectory).toList())
                .withJars(model.classes().stream()
                        .filter(Files::isRegularFile)
                        .map(jar -> String.valueOf(jar.getFileName()))
                        .toList())
                .withPackages(model.packages())
                .withProperties(model.properties());
        String unit = model.unit();
        return unit == null ? settings : settings.withUnit(unit);
    }

    private CompiledClasses compiled() {
        return new CompiledClasses(
                project.configuration().directory(), database.model().classes());
    }
}
