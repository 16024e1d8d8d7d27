package io.whimbrel.hibernate.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataBuilderImplementor;

/** Starts the application's Hibernate as far as its boot model, without a connection. */
final class Boot {

    /** Above this the search for the entity at fault would take longer than it helps. */
    private static final int SEARCHED = 500;

    private final Sources sources;
    private final StandardServiceRegistry registry;
    private final List<String> warnings = new ArrayList<>();

    Boot(Sources sources, Map<String, Object> settings) {
        this.sources = sources;
        this.registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(Boot.class.getClassLoader())
                        .build())
                .applySettings(settings)
                .build();
    }

    StandardServiceRegistry registry() {
        return registry;
    }

    List<String> warnings() {
        return warnings;
    }

    /** The boot model of all classes. */
    Metadata metadata() {
        try {
            return metadata(sources.classes());
        } catch (RuntimeException | LinkageError refused) {
            String sentence = Sentences.of(refused);
            boolean named = sources.classes().stream().anyMatch(sentence::contains);
            String where = named ? "the model: " : culprit(sentence);
            throw new Refusal(Sentences.hint("Hibernate refuses " + where + sentence), refused);
        }
    }

    private Metadata metadata(Collection<String> classes) {
        MetadataSources given = new MetadataSources(registry);
        try {
            sources.addTo(given, classes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        MetadataBuilder builder = given.getMetadataBuilder();
        PlainNames names = new PlainNames(((MetadataBuilderImplementor) builder)
                .getMetadataBuildingOptions()
                .getPhysicalNamingStrategy());
        Metadata metadata = builder.applyPhysicalNamingStrategy(names).build();
        for (String word : names.quoted()) {
            warnings.add("PostgreSQL reserves the name " + word + ": it is quoted in the DDL, and the application"
                    + " must quote it too (name = \"\\\"" + word + "\\\"\", or hibernate.auto_quote_keyword)");
        }
        return metadata;
    }

    /** The entity that gets the same complaint when it stands alone, where the complaint doesn't name it. */
    private String culprit(String sentence) {
        if (sources.classes().size() > SEARCHED) {
            return "the model: ";
        }
        for (String each : sources.classes()) {
            try {
                metadata(List.of(each));
            } catch (RuntimeException | LinkageError refused) {
                if (Sentences.of(refused).equals(sentence)) {
                    return "the entity " + each + ": ";
                }
            }
        }
        return "the model: ";
    }
}
