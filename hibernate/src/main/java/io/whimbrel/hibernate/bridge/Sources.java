package io.whimbrel.hibernate.bridge;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.hibernate.boot.MetadataSources;

/**
 * What Hibernate is told to read: classes, packages and mapping files.
 *
 * @param classes the entity classes, those of the persistence unit first, in its order
 * @param packages the packages whose {@code package-info} has annotations
 * @param resources mapping files by their name on the classpath
 * @param files mapping files by their place
 * @param properties the properties of the persistence unit
 */
record Sources(
        Set<String> classes,
        Collection<String> packages,
        Set<String> resources,
        List<URI> files,
        Map<String, String> properties) {

    private static final String ORM = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    static Sources find(Request request) {
        PersistenceUnit unit = unit(request);
        List<Path> places = request.places().stream().map(Path::of).toList();
        Set<String> classes = new LinkedHashSet<>(unit.classes());
        EntityClasses found = new EntityClasses(request.packages());
        if (!unit.closed()) {
            places.forEach(found::search);
            classes.addAll(found.classes());
        }
        Set<String> resources = new LinkedHashSet<>(unit.mappingFiles());
        List<URI> files = new ArrayList<>();
        if (!resources.contains(ORM)) {
            places.forEach(place -> files.addAll(in(place, ORM)));
        }
        Sources sources = new Sources(classes, found.packages(), resources, files, unit.properties());
        if (classes.isEmpty() && resources.isEmpty() && files.isEmpty()) {
            throw sources.nothing(request);
        }
        return sources;
    }

    private static PersistenceUnit unit(Request request) {
        List<PersistenceUnit> units = new ArrayList<>();
        if (request.unit().isEmpty()) {
            request.places().stream()
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .flatMap(folder -> in(folder, PERSISTENCE).stream())
                    .forEach(file -> units.addAll(PersistenceUnit.read(file)));
        } else {
            onClasspath().forEach(file -> units.addAll(PersistenceUnit.read(file)));
            units.removeIf(unit -> !unit.name().equals(request.unit()));
        }
        if (units.size() > 1) {
            String names = units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", "));
            throw new Refusal(PERSISTENCE + " has several persistence units (" + names
                    + "): name the one to read, in whimbrel.yaml under model: unit");
        }
        if (units.isEmpty() && !request.unit().isEmpty()) {
            throw new Refusal(
                    "No " + PERSISTENCE + " on the classpath of the model has a unit named " + request.unit());
        }
        return units.isEmpty() ? PersistenceUnit.NONE : units.get(0);
    }

    private static List<URI> onClasspath() {
        try {
            List<URI> files = new ArrayList<>();
            for (URL url : Collections.list(Sources.class.getClassLoader().getResources(PERSISTENCE))) {
                files.add(url.toURI());
            }
            return files;
        } catch (IOException | URISyntaxException unreadable) {
            throw new Refusal("Can't look for " + PERSISTENCE + " on the classpath of the model", unreadable);
        }
    }

    /** The file of that name in a folder or a jar, if it is there. */
    private static List<URI> in(Path place, String name) {
        if (Files.isDirectory(place)) {
            Path file = place.resolve(name);
            return Files.isRegularFile(file) ? List.of(file.toUri()) : List.of();
        }
        if (!Files.isRegularFile(place)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return jar.getEntry(name) == null ? List.of() : List.of(URI.create("jar:" + place.toUri() + "!/" + name));
        } catch (IOException unreadable) {
            throw new Refusal("Can't read the jar " + place, unreadable);
        }
    }

    Refusal nothing(Request request) {
        String places = request.places().isEmpty() ? "nowhere" : String.join(File.pathSeparator, request.places());
        String packages = request.packages().isEmpty()
                ? ""
                : ", in the packages " + String.join(", ", request.packages()) + " and below";
        return new Refusal("No entities found: searched " + places + packages
                + "; compile the application first, or name the folder or jar that holds its @Entity classes");
    }

    /** Tells Hibernate all of it, but of the classes only those given. */
    void addTo(MetadataSources sources, Collection<String> given) throws IOException {
        packages.forEach(sources::addPackage);
        given.forEach(sources::addAnnotatedClassName);
        resources.forEach(sources::addResource);
        for (URI file : files) {
            sources.addURL(file.toURL());
        }
    }
}
