package io.whimbrel.hibernate;

import static io.whimbrel.hibernate.Release.HIBERNATE_7;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where entities are found: folders, jars, mapping files, persistence units. */
class DiscoveryTest {

    private static final String ORM = """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
              <entity class="io.whimbrel.hibernate.entities.mapped.Plain" access="FIELD">
                <table name="mapped_plain"/>
                <attributes><id name="id"/><basic name="name"/></attributes>
              </entity>
            </entity-mappings>
            """;

    @TempDir
    Path folder;

    @Test
    void takesSeveralPackages() {
        EntityModelSettings settings = Application.of(HIBERNATE_7, "guide")
                .settings()
                .withPackages(List.of("io.whimbrel.hibernate.entities.guide", "io.whimbrel.hibernate.entities.naming"));
        assertThat(new EntityModel(settings).read(17).statements())
                .anyMatch(each -> each.startsWith("create table users"))
                .anyMatch(each -> each.startsWith("create table PurchaseItem"))
                .noneMatch(each -> each.contains("customers"));
    }

    @Test
    void searchesAJarOnlyWhenAsked() throws IOException {
        Path jar = jar("io/whimbrel/hibernate/entities/guide");
        EntityModelSettings settings = EntityModelSettings.of(with(jar));
        assertThatThrownBy(() -> new EntityModel(settings).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageStartingWith("No entities found");
        assertThat(new EntityModel(settings.withJars(List.of("guide-*.jar")))
                        .read(17)
                        .statements())
                .anyMatch(each -> each.startsWith("create table users"));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheMappingFileOfAFolder(Release release) throws IOException {
        write("orm.xml", ORM);
        assertThat(new EntityModel(here(release)).read(17).statements())
                .containsExactly("create table mapped_plain (id bigint not null, name varchar(255), primary key (id))");
    }

    @ParameterizedTest
    @EnumSource
    void readsTheOnlyPersistenceUnit(Release release) throws IOException {
        write("persistence.xml", unit("one", "guide.Guide$User", ""));
        assertThat(new EntityModel(here(release)).read(17).statements())
                .anyMatch(each -> each.startsWith("create table app.users"));
    }

    @ParameterizedTest
    @EnumSource
    void readsAMappingFileOfAPersistenceUnit(Release release) throws IOException {
        write("other-orm.xml", ORM);
        write(
                "persistence.xml",
                unit("one", "guide.Guide$User", "<mapping-file>META-INF/other-orm.xml</mapping-file>"));
        assertThat(new EntityModel(here(release)).read(17).statements())
                .anyMatch(each -> each.startsWith("create table app.users"))
                .anyMatch(each -> each.startsWith("create table app.mapped_plain"));
    }

    @Test
    void asksWhichOfSeveralPersistenceUnits() throws IOException {
        String first = unit("one", "guide.Guide$User", "");
        String second = unit("two", "naming.Naming$PurchaseItem", "");
        write(
                "persistence.xml",
                first.replace("</persistence>", second.substring(second.indexOf("<persistence-unit"))));
        assertThatThrownBy(() -> new EntityModel(here(HIBERNATE_7)).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("several persistence units (one, two)");
        assertThat(new EntityModel(here(HIBERNATE_7).withUnit("two")).read(17).statements())
                .anyMatch(each -> each.startsWith("create table app.PurchaseItem"));
        assertThatThrownBy(() -> new EntityModel(here(HIBERNATE_7).withUnit("three")).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("unit named three");
    }

    @Test
    void readsNoEntityOutsideOfPersistenceXml() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
        write(
                "persistence.xml",
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><persistence>&e;</persistence>");
        assertThatThrownBy(() -> new EntityModel(here(HIBERNATE_7)).read(17))
                .isInstanceOf(WhimbrelException.class)
                .hasMessageContaining("persistence.xml")
                .hasMessageNotContaining("hidden");
    }

    private EntityModelSettings here(Release release) {
        List<Path> classpath = new ArrayList<>(List.of(folder, Application.CLASSES));
        classpath.addAll(release.jars());
        return EntityModelSettings.of(classpath).withFolders(List.of(folder));
    }

    private static List<Path> with(Path jar) {
        List<Path> classpath = new ArrayList<>(List.of(jar));
        classpath.addAll(HIBERNATE_7.jars());
        return classpath;
    }

    private static String unit(String name, String type, String more) {
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="%s">
                    %s
                    <class>io.whimbrel.hibernate.entities.%s</class>
                    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                    <properties>
                      <property name="hibernate.default_schema" value="app"/>
                      <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://127.0.0.1:1/none"/>
                      <property name="hibernate.hbm2ddl.auto" value="create"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """.formatted(name, more, type);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF").resolve(name), content);
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve("guide-1.0.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> classes = Files.list(Application.CLASSES.resolve(name))) {
            for (Path each : classes.toList()) {
                out.putNextEntry(new JarEntry(name + "/" + each.getFileName()));
                Files.copy(each, out);
            }
        }
        return jar;
    }
}
