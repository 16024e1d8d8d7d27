package io.whimbrel.hibernate;

import static java.util.stream.Collectors.toMap;

import io.whimbrel.WhimbrelException;
import io.whimbrel.hibernate.bridge.Answer;
import io.whimbrel.hibernate.bridge.Place;
import io.whimbrel.hibernate.bridge.Request;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.model.Model;
import io.whimbrel.model.ModelDefinition;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The model that the application's entities tell. */
public final class EntityModel implements Model {

    private static final Logger LOG = LoggerFactory.getLogger(EntityModel.class);

    private final EntityModelSettings settings;

    /**
     * A model, not read yet.
     *
     * @param settings where its entities are
     */
    public EntityModel(EntityModelSettings settings) {
        this.settings = settings;
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(settings);
    }

    @Override
    public ModelDefinition read(int serverMajor) {
        Request request = new Request(
                serverMajor,
                places(),
                settings.packages(),
                settings.properties(),
                settings.unit().orElse(""));
        Answer answer = new Fork(settings).ask(request);
        if (!answer.problem().isEmpty()) {
            throw answer.trace().isEmpty()
                    ? new WhimbrelException(answer.problem())
                    : new WhimbrelException(answer.problem(), new ForkTrace(answer.trace()));
        }
        answer.warnings().forEach(warning -> LOG.warn("{}", warning));
        return new ModelDefinition(
                answer.statements(),
                columns(answer.initialisers()),
                columns(answer.renamedColumns()),
                answer.renamedTables());
    }

    /** The folders and jars to search, in the order of the classpath. */
    private List<String> places() {
        List<PathMatcher> jars = settings.jars().stream()
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        List<Path> places = new ArrayList<>(settings.folders());
        for (Path entry : settings.classpath()) {
            Path file = entry.getFileName();
            if (Files.isDirectory(entry)) {
                if (settings.folders().isEmpty()) {
                    places.add(entry);
                }
            } else if (file != null && jars.stream().anyMatch(jar -> jar.matches(file))) {
                places.add(entry);
            }
        }
        return places.stream().map(Path::toAbsolutePath).map(Path::toString).toList();
    }

    private static Map<ColumnReference, String> columns(Map<Place, String> places) {
        return places.entrySet().stream()
                .collect(toMap(
                        entry -> new ColumnReference(
                                entry.getKey().table(), entry.getKey().column()),
                        Map.Entry::getValue));
    }
}
