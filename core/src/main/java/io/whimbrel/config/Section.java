package io.whimbrel.config;

import io.whimbrel.WhimbrelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of the file, whose every key must be known and every value of the right type. */
final class Section {

    private final Source source;
    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private Section(Source source, String path) {
        this.source = source;
        this.path = path;
    }

    /**
     * Takes a mapping apart.
     *
     * @param path where it is in the file, such as {@code model}; empty for the file itself
     * @param node the mapping, or null for an empty one
     */
    static Section of(Source source, String path, @Nullable Node node) {
        Section section = new Section(source, path);
        if (node == null) {
            return section;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw source.fault(
                    node, (path.isEmpty() ? "the file" : "'" + path + "'") + " must be a list of 'key: value' lines");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                throw source.fault(key, "a key must be a word");
            }
            if (section.keys.put(scalar.getValue(), key) != null) {
                throw source.fault(key, "the key '" + scalar.getValue() + "' is there twice");
            }
            if (!tuple.getValueNode().getTag().equals(Tag.NULL)) {
                section.values.put(scalar.getValue(), tuple.getValueNode());
            }
        }
        return section;
    }

    /** Refuses keys that nobody knows. */
    Section knowing(Collection<String> known) {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                throw source.fault(
                        node,
                        "unknown key '" + key + "'" + (path.isEmpty() ? "" : " in '" + path + "'")
                                + Suggestion.forWord(key, known));
            }
        });
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> names() {
        return keys.keySet();
    }

    /** A text, or the fallback where it is missing or empty. */
    String text(String key, String fallback) {
        String text = text(key);
        return text == null ? fallback : text;
    }

    /** A text, or null where it is missing or empty. */
    @Nullable
    String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        String text = scalar(node, "'" + key + "' must be a text");
        return text.isBlank() ? null : text.strip();
    }

    boolean flag(String key, boolean fallback) {
        Node node = values.get(key);
        if (node == null) {
            return fallback;
        }
        String fault = "'" + key + "' must be true or false";
        return switch (scalar(node, fault).strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw source.fault(node, fault + ", not " + raw(node));
        };
    }

    int number(String key, int fallback) {
        Node node = values.get(key);
        if (node == null) {
            return fallback;
        }
        String fault = "'" + key + "' must be a whole number";
        try {
            return Integer.parseInt(scalar(node, fault).strip());
        } catch (NumberFormatException e) {
            throw source.fault(node, fault + ", not " + raw(node));
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        Node node = values.get(key);
        if (node == null) {
            return fallback;
        }
        Map<String, E> choices = new LinkedHashMap<>();
        for (E choice : type.getEnumConstants()) {
            choices.put(choice.name().toLowerCase(Locale.ROOT), choice);
        }
        String fault = "'" + key + "' must be " + String.join(" or ", choices.keySet());
        E choice = choices.get(scalar(node, fault));
        if (choice == null) {
            throw source.fault(node, fault + ", not " + raw(node));
        }
        return choice;
    }

    /** A list of texts; a single text is a list of one. */
    List<String> list(String key, List<String> fallback) {
        Node node = values.get(key);
        if (node == null) {
            return fallback;
        }
        String fault = "'" + key + "' must be a text or a list of texts";
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(scalar(node, fault));
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            texts.add(scalar(item, fault));
        }
        return texts;
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** Keys of the user's own choice, with their texts. */
    Map<String, String> texts(String key) {
        Section section = section(key);
        return section.values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> section.scalar(entry.getValue(), "'" + entry.getKey() + "' must be a text")));
    }

    Section section(String key) {
        return of(source, path.isEmpty() ? key : path + "." + key, values.get(key));
    }

    /** A fault of the value of a key, or of the key itself where it has none. */
    WhimbrelException fault(String key, String message) {
        Node node = values.getOrDefault(key, keys.get(key));
        return node == null ? new WhimbrelException(source.name() + ": " + message) : source.fault(node, message);
    }

    private String scalar(Node node, String fault) {
        if (!(node instanceof ScalarNode scalar) || node.getTag().equals(Tag.NULL)) {
            throw source.fault(node, fault);
        }
        return source.interpolate(node, scalar.getValue());
    }

    /** As it stands in the file: never what a variable holds. */
    private static String raw(Node node) {
        return "'" + (node instanceof ScalarNode scalar ? scalar.getValue() : "") + "'";
    }
}
