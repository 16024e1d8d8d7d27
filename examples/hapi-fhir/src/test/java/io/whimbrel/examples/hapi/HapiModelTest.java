package io.whimbrel.examples.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.hibernate.EntityModel;
import io.whimbrel.hibernate.EntityModelSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HAPI FHIR's entities, read with their own Hibernate. */
class HapiModelTest {

    @Test
    void readsAllTables() {
        List<String> statements = new EntityModel(settings()).read(17).statements();
        assertThat(statements).hasSize(118);
        assertThat(statements)
                .filteredOn(each -> each.startsWith("create table "))
                .hasSize(29);
    }

    private static EntityModelSettings settings() {
        Stream<String> classpath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return EntityModelSettings.of(classpath.map(Path::of).toList())
                .withJars(List.of("hapi-fhir-jpaserver-model-*.jar"));
    }
}
