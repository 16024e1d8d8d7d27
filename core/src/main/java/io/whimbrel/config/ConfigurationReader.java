package io.whimbrel.config;

import io.whimbrel.WhimbrelException;
import io.whimbrel.config.ModelConfiguration.ClassPath;
import io.whimbrel.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code whimbrel.yaml}. */
final class ConfigurationReader {

    static final List<String> TOP = List.of(
            "migrations",
            "package",
            "format",
            "online",
            "url",
            "database",
            "lock",
            "model",
            "manage",
            "enums",
            "large_tables",
            "scratch",
            "databases",
            "postgres");
    static final List<String> DATABASE = List.of("url", "database", "lock", "model", "manage", "enums", "large_tables");
    static final List<String> MODEL = List.of("classes", "classpath", "packages", "unit", "properties", "sql");

    /** The keys that speak of entities: a model that has {@code sql} and none of these is SQL alone. */
    private static final List<String> ENTITIES = List.of("classes", "classpath", "packages", "unit", "properties");

    static final List<String> MANAGE = List.of("privileges", "owners", "extension_versions");

    static final List<String> ENUMS = List.of("order");

    static final List<String> LARGE_TABLES = List.of("names", "url", "limit");

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})\\s*(kB|MB|GB|TB)");

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final int OLDEST_MAJOR = 14;
    private static final int NEWEST_MAJOR = 18;

    private final Path directory;

    private ConfigurationReader(Path directory) {
        this.directory = directory;
    }

    static Configuration read(Path file, Map<String, String> environment) {
        try {
            return read(file, Files.readString(file), environment);
        } catch (NoSuchFileException e) {
            throw new WhimbrelException("There is no " + file + "; run `whimbrel init` to make it.", e);
        } catch (IOException e) {
            throw new WhimbrelException("Can't read " + file + ": " + e.getMessage(), e);
        }
    }

    static Configuration read(Path file, String text, Map<String, String> environment) {
        Path directory = file.getParent();
        if (directory == null) {
            throw new WhimbrelException("Not a file: " + file);
        }
        Source source = new Source(String.valueOf(file.getFileName()), environment);
        Section top = Section.of(source, "", compose(source, text)).knowing(TOP);
        return new ConfigurationReader(directory).configuration(top);
    }

    private static @Nullable Node compose(Source source, String text) {
        try {
            return new Compose(LoadSettings.builder().setUseMarks(true).build())
                    .composeString(text)
                    .orElse(null);
        } catch (MarkedYamlEngineException e) {
            String what = e.getProblem() == null ? "this is not YAML" : "this is not YAML: " + e.getProblem();
            throw e.getProblemMark()
                    .map(mark -> source.fault(mark, what, e))
                    .orElseGet(() -> new WhimbrelException(source.name() + ": " + what, e));
        } catch (YamlEngineException e) {
            throw new WhimbrelException(source.name() + ": this is not YAML: " + e.getMessage(), e);
        }
    }

    private Configuration configuration(Section top) {
        int postgres = top.number("postgres", 17);
        if (postgres < OLDEST_MAJOR || postgres > NEWEST_MAJOR) {
            throw top.fault("postgres", "'postgres' must be from " + OLDEST_MAJOR + " to " + NEWEST_MAJOR);
        }
        String packageName = top.text("package", top.has("package") ? "" : "migrations");
        if (!packageName.isEmpty() && !PACKAGE.matcher(packageName).matches()) {
            throw top.fault("package", "'package' must be the name of a Java package, such as com.example.migrations");
        }
        return new Configuration(
                directory,
                directory.resolve(top.text("migrations", "migrations")),
                packageName,
                top.choice("format", FileFormat.class, FileFormat.JAVA),
                top.flag("online", true),
                postgres,
                top.section("scratch").knowing(List.of("url")).text("url"),
                databases(top));
    }

    private SortedMap<String, DatabaseConfiguration> databases(Section top) {
        Section common = top.section("model").knowing(MODEL);
        ManageConfiguration managed = manage(top.section("manage"), new ManageConfiguration(false, false, false));
        LargeTablesConfiguration large = large(top.section("large_tables"), LargeTablesConfiguration.NONE);
        EnumOrder order = enumOrder(top, EnumOrder.ANY);
        SortedMap<String, DatabaseConfiguration> databases = new TreeMap<>();
        if (!top.has("databases")) {
            ModelConfiguration model = model(List.of(common));
            databases.put(
                    Configuration.DEFAULT_DATABASE,
                    database(top, Configuration.DEFAULT_DATABASE, LockKind.ADVISORY, model, managed, order, large));
            return databases;
        }
        for (String key : List.of("url", "database")) {
            if (top.has(key)) {
                throw top.fault(key, "'" + key + "' can't stand beside 'databases'; put it under the one it is for");
            }
        }
        Section named = top.section("databases");
        if (named.names().isEmpty()) {
            throw top.fault("databases", "'databases' must name one at least");
        }
        LockKind lock = lock(top, LockKind.ADVISORY);
        for (String name : named.names()) {
            if (!DATABASE_NAME.matcher(name).matches()) {
                throw named.fault(
                        name, "a database's name must begin with a small letter and have letters, digits and _ only");
            }
            Section section = named.section(name).knowing(DATABASE);
            Section own = section.section("model").knowing(MODEL);
            ManageConfiguration manage = manage(section.section("manage"), managed);
            LargeTablesConfiguration ownLarge = large(section.section("large_tables"), large);
            EnumOrder ownOrder = enumOrder(section, order);
            databases.put(name, database(section, name, lock, model(List.of(common, own)), manage, ownOrder, ownLarge));
        }
        return databases;
    }

    private static DatabaseConfiguration database(
            Section section,
            String name,
            LockKind lock,
            ModelConfiguration model,
            ManageConfiguration manage,
            EnumOrder order,
            LargeTablesConfiguration large) {
        String onServer = name.equals(Configuration.DEFAULT_DATABASE) ? "app" : name;
        return new DatabaseConfiguration(
                name,
                section.text("url"),
                section.text("database", onServer),
                lock(section, lock),
                model,
                manage,
                order,
                large);
    }

    private static LockKind lock(Section section, LockKind fallback) {
        return section.choice("lock", LockKind.class, fallback);
    }

    private static EnumOrder enumOrder(Section section, EnumOrder fallback) {
        return section.section("enums").knowing(ENUMS).choice("order", EnumOrder.class, fallback);
    }

    /** What is managed; what it leaves out is as in the fallback. */
    private static ManageConfiguration manage(Section section, ManageConfiguration fallback) {
        section.knowing(MANAGE);
        return new ManageConfiguration(
                section.flag("privileges", fallback.privileges()),
                section.flag("owners", fallback.owners()),
                section.flag("extension_versions", fallback.extensionVersions()));
    }

    /** Which tables are large; what it leaves out is as in the fallback. */
    private static LargeTablesConfiguration large(Section section, LargeTablesConfiguration fallback) {
        section.knowing(LARGE_TABLES);
        List<String> names = section.list("names", fallback.names());
        for (String name : names) {
            try {
                QualifiedName.parse(name);
            } catch (IllegalArgumentException e) {
                throw section.fault("names", "'names' must be names of tables, such as orders or audit.*");
            }
        }
        String url = section.has("url") ? section.text("url") : fallback.url();
        if (section.has("limit") && url == null) {
            throw section.fault("limit", "'limit' needs a 'url' beside it: a database that has such sizes");
        }
        return new LargeTablesConfiguration(names, url, section.has("limit") ? size(section) : fallback.limit());
    }

    private static long size(Section section) {
        Matcher size = SIZE.matcher(section.text("limit", ""));
        if (!size.matches()) {
            throw section.fault("limit", "'limit' must be a size, such as 500MB or 2GB");
        }
        int tens = 10 * (1 + List.of("kB", "MB", "GB", "TB").indexOf(size.group(2)));
        return Long.parseLong(size.group(1)) << tens;
    }

    /** A model; what a section leaves out is as in those before it. */
    private ModelConfiguration model(List<Section> sections) {
        ModelConfiguration model = new ModelConfiguration(
                List.of(), new ModelConfiguration.FromMaven(), List.of(), null, new TreeMap<>(), List.of());
        for (Section section : sections) {
            model = model(section, model);
        }
        boolean entities =
                sections.stream().anyMatch(section -> ENTITIES.stream().anyMatch(section::has));
        boolean classes = sections.stream().anyMatch(section -> section.has("classes"));
        Path usual = directory.resolve("target/classes");
        if (!classes && (entities || model.sql().isEmpty())) {
            return model.withClasses(List.of(usual));
        }
        if (!classes && CompiledEntities.in(usual).isPresent()) {
            throw sections.get(sections.size() - 1)
                    .fault(
                            "sql",
                            "a model of 'sql' alone leaves out the entities in target/classes: add 'classes:"
                                    + " [target/classes]' if they belong to it, else 'classes: []'");
        }
        if (model.classes().isEmpty() && model.sql().isEmpty()) {
            throw sections.get(sections.size() - 1)
                    .fault("classes", "a model needs 'classes' with entities, or files of 'sql'");
        }
        return model;
    }

    private ModelConfiguration model(Section section, ModelConfiguration fallback) {
        return new ModelConfiguration(
                        paths(section, "classes", fallback.classes()),
                        section.has("classpath") ? classPath(section) : fallback.classPath(),
                        section.list("packages", fallback.packages()),
                        section.has("unit") ? section.text("unit") : fallback.unit(),
                        fallback.properties(),
                        paths(section, "sql", fallback.sql()))
                .with(section.texts("properties"));
    }

    private ClassPath classPath(Section section) {
        if (section.isList("classpath")) {
            return new ModelConfiguration.Listed(section.list("classpath", List.of()));
        }
        String word = section.text("classpath", "maven");
        return word.equals("maven")
                ? new ModelConfiguration.FromMaven()
                : new ModelConfiguration.FromFile(directory.resolve(word));
    }

    private List<Path> paths(Section section, String key, List<Path> fallback) {
        return section.has(key)
                ? section.list(key, List.of()).stream().map(directory::resolve).toList()
                : fallback;
    }
}
