package io.whimbrel.generate;

import io.whimbrel.diff.Question;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One answer to a question, which an option could have said.
 *
 * @param way the option
 * @param id the column, or the enum with its label
 * @param text what was said of it
 */
record Answer(Way way, ObjectId id, String text) {

    /** The options that say something of a column or a label. */
    enum Way {
        BACKFILL("--backfill"),
        NULLABLE("--nullable-first"),
        USING("--using"),
        LABEL("--map-label");

        private final String option;

        Way(String option) {
            this.option = option;
        }
    }

    /** What is typed instead of a value; who means a column of this name types it in brackets. */
    private static final String NULLABLE = "nullable";

    /**
     * What was typed.
     *
     * @param question what was asked
     * @param id what the user calls that which it was asked of
     * @param text the answer
     */
    static Answer to(Question question, ObjectId id, String text) {
        Way way = switch (question.subject()) {
            case BACKFILL -> text.equalsIgnoreCase(NULLABLE) ? Way.NULLABLE : Way.BACKFILL;
            case USING -> Way.USING;
            case LABEL -> Way.LABEL;
        };
        return new Answer(way, id, text);
    }

    /** Other answers and this one. */
    Answers addedTo(Answers others) {
        return switch (way) {
            case BACKFILL -> others.with(more(others.backfills()), others.usings(), others.enumMappings());
            case USING -> others.with(others.backfills(), more(others.usings()), others.enumMappings());
            case LABEL -> others.with(others.backfills(), others.usings(), mapped(others.enumMappings()));
            case NULLABLE -> {
                Set<ObjectId> columns = new HashSet<>(others.nullableFirst());
                columns.add(id);
                yield new Answers(
                        others.backfills(), others.usings(), others.enumMappings(), columns, others.renames());
            }
        };
    }

    private Map<ObjectId, String> more(Map<ObjectId, String> columns) {
        Map<ObjectId, String> more = new HashMap<>(columns);
        more.put(id, text);
        return more;
    }

    private Map<ObjectId, Map<String, String>> mapped(Map<ObjectId, Map<String, String>> enums) {
        Map<ObjectId, Map<String, String>> more = new HashMap<>(enums);
        ObjectId type = ObjectId.of(id.kind(), id.name());
        Map<String, String> labels = new HashMap<>(enums.getOrDefault(type, Map.of()));
        labels.put(id.part(), text);
        more.put(type, labels);
        return more;
    }

    /** The option, as it is typed in a shell. */
    String option() {
        String name = Spelling.of(id.name(), id.part());
        String value = way == Way.LABEL ? Spelling.of(text) : text;
        return way.option + " " + (way == Way.NULLABLE ? word(name) : said(name, value));
    }

    private static String said(String name, String value) {
        return word(name).equals(name) ? name + "=" + word(value) : word(name + "=" + value);
    }

    private static String word(String text) {
        if (text.matches("[\\w.:+-]+")) {
            return text;
        }
        return text.matches("[^\"$`\\\\!]*") ? "\"" + text + "\"" : "'" + text.replace("'", "'\\''") + "'";
    }
}
