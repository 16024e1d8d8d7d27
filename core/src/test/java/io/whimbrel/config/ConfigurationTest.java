package io.whimbrel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final Path FILE = Path.of("/project/whimbrel.yaml");

    private static Configuration read(String text, String... variables) {
        Map<String, String> environment = variables.length == 0 ? Map.of() : Map.of(variables[0], variables[1]);
        return ConfigurationReader.read(FILE, text, environment);
    }

    @Test
    void theTemplateSaysTheDefaults() {
        assertThat(read(ConfigurationTemplate.text())).isEqualTo(Configuration.defaults(Path.of("/project")));
    }

    @Test
    void theTemplateWithEverythingUncommentedIsRead() {
        String text = ConfigurationTemplate.text()
                .replace("database: app\n", "")
                .replaceAll(
                        "(?m)^# (scratch:|  url: postg|databases:|  default:|    url|  analytics:|    model|     "
                                + " packages)",
                        "$1")
                .replaceAll("properties: \\{}\n  # properties:\n  # ", "properties:\n  ");
        Configuration configuration = ConfigurationReader.read(
                FILE, text, Map.of("DATABASE_URL", "postgresql://h/d", "ANALYTICS_URL", "postgresql://h/a"));
        assertThat(configuration.databases().keySet()).containsExactly("analytics", "default");
        assertThat(configuration.scratchUrl()).isEqualTo("postgresql://user@localhost:5432/postgres");
        assertThat(configuration.database("analytics").model().properties())
                .containsKey("hibernate.physical_naming_strategy");
    }

    @Test
    void foldersAreRelativeToTheFile() {
        Configuration configuration = read("migrations: db/migrations\nmodel:\n  classes: build/classes\n");
        assertThat(configuration.migrations()).isEqualTo(Path.of("/project/db/migrations"));
        assertThat(configuration.privateFolder()).isEqualTo(Path.of("/project/.whimbrel"));
        assertThat(configuration.database("default").model().classes())
                .containsExactly(Path.of("/project/build/classes"));
    }

    @Test
    void aClassPathIsMavensOrAListOrAFile() {
        assertThat(read("").database("default").model().classPath()).isEqualTo(new ModelConfiguration.FromMaven());
        assertThat(read("model: {classpath: [a.jar, 'lib/*.jar']}")
                        .database("default")
                        .model()
                        .classPath())
                .isEqualTo(new ModelConfiguration.Listed(List.of("a.jar", "lib/*.jar")));
        assertThat(read("model: {classpath: target/classpath.txt}")
                        .database("default")
                        .model()
                        .classPath())
                .isEqualTo(new ModelConfiguration.FromFile(Path.of("/project/target/classpath.txt")));
    }

    @Test
    void severalDatabasesShareWhatTheyDoNotSay() {
        Configuration configuration = read("""
            model:
              classpath: [lib/*.jar]
              properties: {hibernate.default_schema: app, hibernate.x: true}
            databases:
              default:
              analytics:
                database: numbers
                model:
                  packages: [com.example.analytics]
                  unit: numbers
                  properties: {hibernate.x: false}
            """);
        DatabaseConfiguration analytics = configuration.database("analytics");
        assertThat(configuration.database("default").database()).isEqualTo("app");
        assertThat(analytics.database()).isEqualTo("numbers");
        assertThat(analytics.model().packages()).containsExactly("com.example.analytics");
        assertThat(analytics.model().unit()).isEqualTo("numbers");
        assertThat(configuration.database("default").model().unit()).isNull();
        assertThat(analytics.model().classPath()).isEqualTo(new ModelConfiguration.Listed(List.of("lib/*.jar")));
        assertThat(analytics.model().properties())
                .isEqualTo(Map.of("hibernate.default_schema", "app", "hibernate.x", "false"));
    }

    @Test
    void aLockIsAdvisoryUnlessItIsSaidToBeALease() {
        assertThat(read("").database("default").lock()).isEqualTo(LockKind.ADVISORY);
        assertThat(read("lock: lease").database("default").lock()).isEqualTo(LockKind.LEASE);
        Configuration several = read("lock: lease\ndatabases: {direct: {lock: advisory}, pooled: {}}");
        assertThat(several.database("direct").lock()).isEqualTo(LockKind.ADVISORY);
        assertThat(several.database("pooled").lock()).isEqualTo(LockKind.LEASE);
        assertThatThrownBy(() -> read("lock: row")).hasMessageContaining("'lock' must be advisory or lease");
    }

    @Test
    void aModelWithoutAWordOfEntitiesIsSqlAlone() {
        assertThat(isSqlAlone("model: {sql: schema.sql}")).isTrue();
        assertThat(isSqlAlone("model: {sql: [a, b], classes: []}")).isTrue();
        assertThat(isSqlAlone("")).isFalse();
        assertThat(isSqlAlone("model: {sql: []}")).isFalse();
        assertThat(isSqlAlone("model: {sql: a.sql, packages: [com.example]}")).isFalse();
        assertThat(isSqlAlone("model: {sql: a.sql, classpath: maven}")).isFalse();
        assertThat(isSqlAlone("databases: {default: {model: {sql: a.sql}}}")).isTrue();
        assertThat(isSqlAlone("model: {packages: [a]}\ndatabases: {default: {model: {sql: a.sql}}}"))
                .isFalse();
        assertThat(isSqlAlone("model: {packages: [a]}\ndatabases: {default: {model: {sql: a.sql, classes: []}}}"))
                .isTrue();
        assertThat(read("model: {sql: a.sql, packages: [a]}")
                        .database("default")
                        .model()
                        .classes())
                .containsExactly(Path.of("/project/target/classes"));
        assertThatThrownBy(() -> read("model:\n  classes: []"))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("whimbrel.yaml line 2: a model needs 'classes' with entities, or files of 'sql'");
    }

    @Test
    void aModelOfSqlAloneLeavesOutNoEntitiesUnsaid(@TempDir Path project) throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        Files.writeString(classes.resolve("Plain.class"), "Ljava/lang/String;");
        Path file = project.resolve("whimbrel.yaml");
        Files.writeString(file, "model:\n  sql: schema.sql\n");
        assertThat(Configuration.read(file, Map.of())
                        .database("default")
                        .model()
                        .isSqlAlone())
                .isTrue();

        Files.writeString(classes.resolve("User.class"), "\u00ca\u00fe Ljakarta/persistence/Entity;");
        assertThatThrownBy(() -> Configuration.read(file, Map.of()))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("whimbrel.yaml line 2: a model of 'sql' alone leaves out the entities in"
                        + " target/classes: add 'classes: [target/classes]' if they belong to it, else 'classes: []'");
        Files.writeString(file, "model:\n  sql: schema.sql\n  classes: []\n");
        assertThat(Configuration.read(file, Map.of())
                        .database("default")
                        .model()
                        .isSqlAlone())
                .isTrue();
    }

    private static boolean isSqlAlone(String text) {
        return read(text).database("default").model().isSqlAlone();
    }

    @Test
    void eachDatabaseManagesWhatItSaysAndWhatAllDo() {
        assertThat(read("").database("default").manage()).isEqualTo(new ManageConfiguration(false, false, false));
        Configuration configuration = read("""
            manage: {privileges: true}
            databases:
              default:
              analytics:
                manage: {privileges: false, extension_versions: true}
            """);
        assertThat(configuration.database("default").manage()).isEqualTo(new ManageConfiguration(true, false, false));
        assertThat(configuration.database("analytics").manage()).isEqualTo(new ManageConfiguration(false, false, true));
    }

    @Test
    void eachDatabaseOrdersEnumsAsItSaysOrAsAllDo() {
        assertThat(read("").database("default").enumOrder()).isEqualTo(EnumOrder.ANY);
        Configuration configuration = read("""
            enums: {order: strict}
            databases:
              default:
              analytics:
                enums: {order: any}
            """);
        assertThat(configuration.database("default").enumOrder()).isEqualTo(EnumOrder.STRICT);
        assertThat(configuration.database("analytics").enumOrder()).isEqualTo(EnumOrder.ANY);
    }

    @Test
    void variablesArePutIn() {
        assertThat(read("url: ${URL}", "URL", "postgresql://h/d")
                        .database("default")
                        .url())
                .isEqualTo("postgresql://h/d");
        assertThat(read("url: ${URL:-postgresql://h/e}").database("default").url())
                .isEqualTo("postgresql://h/e");
        assertThat(read("url: ${URL:-}").database("default").url()).isNull();
        assertThat(read("database: 'a$${URL}b'").database("default").database()).isEqualTo("a${URL}b");
        assertThat(read("postgres: ${MAJOR}", "MAJOR", "15").postgres()).isEqualTo(15);
    }

    @Test
    void aVariableCannotChangeTheStructure() {
        assertThat(read("url: ${URL}", "URL", "x\nformat: sql").format()).isEqualTo(FileFormat.JAVA);
    }

    @Test
    void nothingTellsASecret() {
        Configuration configuration = read("url: ${URL}", "URL", "postgresql://u:secret@h/d");
        assertThat(configuration.toString() + configuration.databases()).doesNotContain("secret");
        assertThatThrownBy(() -> read("postgres: ${URL}", "URL", "secret"))
                .hasMessage("whimbrel.yaml line 1: 'postgres' must be a whole number, not '${URL}'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        modle: {}                        | line 1: unknown key 'modle' (did you mean 'model'?)
        "a\\nmodle: {}"                  | line 2: this is not YAML: mapping values are not allowed here
        zzz: 1                           | line 1: unknown key 'zzz'
        "model:\\n  clases: x"           | line 2: unknown key 'clases' in 'model' (did you mean 'classes'?)
        "format: sql\\nformat: java"     | line 2: the key 'format' is there twice
        [a, b]                           | line 1: the file must be a list of 'key: value' lines
        model: yes                       | line 1: 'model' must be a list of 'key: value' lines
        "? [a]\\n: b"                    | line 1: a key must be a word
        "\\nmigrations: [a]"             | line 2: 'migrations' must be a text
        postgres: seventeen              | line 1: 'postgres' must be a whole number, not 'seventeen'
        postgres: 9                      | line 1: 'postgres' must be from 14 to 18
        format: xml                      | line 1: 'format' must be java or sql, not 'xml'
        package: a-b                     | line 1: 'package' must be the name of a Java package, such as com.example.migrations
        "model:\\n  sql: {a: b}"         | line 2: 'sql' must be a text or a list of texts
        "model:\\n  sql: [[a]]"          | line 2: 'sql' must be a text or a list of texts
        "model:\\n  properties: {a: [b]}" | line 2: 'a' must be a text
        scratch: {uri: x}                | line 1: unknown key 'uri' in 'scratch' (did you mean 'url'?)
        url: ${URL}                      | line 1: the environment variable URL is not set; set it, or write ${URL:-fallback}
        url: ${}                         | line 1: ${} names no environment variable; write ${NAME} or ${NAME:-fallback}
        "url: x\\ndatabases: {a: }"      | line 1: 'url' can't stand beside 'databases'; put it under the one it is for
        databases: {A-b: }               | line 1: a database's name must begin with a small letter and have letters, digits and _ only
        manage: {privilege: true}        | line 1: unknown key 'privilege' in 'manage' (did you mean 'privileges'?)
        enums: {order: strickt}          | line 1: 'order' must be any or strict, not 'strickt'
        enums: {odrer: strict}           | line 1: unknown key 'odrer' in 'enums' (did you mean 'order'?)
        manage: {owners: yes}            | line 1: 'owners' must be true or false, not 'yes'
        databases: {a: {modle: }}        | line 1: unknown key 'modle' in 'databases.a' (did you mean 'model'?)
        """)
    void aFaultIsNamedWithItsLine(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage("whimbrel.yaml " + message);
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        assertThatThrownBy(() -> read("databases: {default: , analytics: }").database("analitycs"))
                .hasMessage("whimbrel.yaml has no database 'analitycs' (did you mean 'analytics'?);"
                        + " it has analytics, default.");
    }

    @Test
    void aMissingFileSaysWhatToDo(@TempDir Path folder) {
        Path file = folder.resolve("whimbrel.yaml");
        assertThatThrownBy(() -> Configuration.read(file, Map.of()))
                .hasMessage("There is no " + file + "; run `whimbrel init` to make it.");
    }
}
