package io.whimbrel.hibernate;

import io.whimbrel.model.ModelDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An application whose entities are those of one package below {@code entities}.
 *
 * @param release its Hibernate
 * @param settings where its entities are
 */
record Application(Release release, EntityModelSettings settings) {

    static final Path CLASSES = Path.of("target", "test-classes");

    static Application of(Release release, String name) {
        List<Path> classpath =
                Stream.concat(Stream.of(CLASSES), release.jars().stream()).toList();
        return new Application(
                release,
                EntityModelSettings.of(classpath)
                        .withFolders(List.of(CLASSES))
                        .withPackages(List.of("io.whimbrel.hibernate.entities." + name)));
    }

    Application with(Map<String, String> properties) {
        return new Application(release, settings.withProperties(properties));
    }

    ModelDefinition read() {
        return new EntityModel(settings).read(17);
    }

    List<String> statements() {
        return read().statements();
    }
}
