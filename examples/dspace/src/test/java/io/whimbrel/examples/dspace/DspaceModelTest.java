package io.whimbrel.examples.dspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.whimbrel.hibernate.EntityModel;
import io.whimbrel.hibernate.EntityModelSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** DSpace's entities, read with their own Hibernate. */
class DspaceModelTest {

    @Test
    void readsAllTables() {
        List<String> statements = new EntityModel(settings()).read(17).statements();
        assertThat(statements).hasSize(204);
        assertThat(statements)
                .filteredOn(each -> each.startsWith("create table "))
                .hasSize(62);
    }

    private static EntityModelSettings settings() {
        Stream<String> classpath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return EntityModelSettings.of(Stream.concat(classpath, Stream.of("target/dspace/dspace-api-9.2.jar"))
                        .map(Path::of)
                        .toList())
                .withJars(List.of("dspace-api-*.jar"));
    }
}
