package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.rename.RenameAnswer;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the user says about changes that no schema tells. */
final class AnswerOptions {

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value that existing rows get in a column that comes to refuse NULL.")
    private final List<String> backfills = new ArrayList<>();

    @Option(
            names = "--nullable-first",
            paramLabel = "TABLE.COLUMN",
            description = "A column that takes NULL for now; the next migration makes it NOT NULL.")
    private final List<String> nullables = new ArrayList<>();

    @Option(
            names = "--using",
            paramLabel = "TABLE.COLUMN=SQL",
            description =
                    "The value that a column's values turn into when its type changes; BY NAME for rows that become those"
                            + " of another type, each field by its name.")
    private final List<String> usings = new ArrayList<>();

    @Option(
            names = "--map-label",
            paramLabel = "ENUM.LABEL=LABEL",
            description = "The label that rows get in place of one that an enum no longer has; a name with a dot or an"
                    + " equals sign in it is quoted: channel.\"a=b\"=\"c.d\".")
    private final List<String> labels = new ArrayList<>();

    @Option(
            names = "--rename",
            paramLabel = "A=B",
            description =
                    "What has another name and keeps what is in it: a table (orders=purchases), one in another schema"
                            + " (orders=sales.orders), a column (orders.sum=total), a value of an enum.")
    private final List<String> renames = new ArrayList<>();

    Answers answers() {
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        for (String label : labels) {
            Answer answer = Answer.parse("--map-label", label);
            mappings.computeIfAbsent(ObjectId.of(Kind.ENUM, answer.name().owner()), name -> new HashMap<>())
                    .put(answer.name().part(), answer.text());
        }
        return new Answers(
                columns("--backfill", backfills),
                columns("--using", usings),
                mappings,
                nullableFirst(),
                renames.stream().map(RenameAnswer::parse).toList());
    }

    private Set<ObjectId> nullableFirst() {
        Set<ObjectId> columns = new HashSet<>();
        for (String nullable : nullables) {
            try {
                columns.add(Name.parse(nullable).column());
            } catch (IllegalArgumentException notAName) {
                throw new WhimbrelException("--nullable-first " + nullable + " must be like users.age.", notAName);
            }
        }
        return columns;
    }

    private static Map<ObjectId, String> columns(String option, List<String> values) {
        Map<ObjectId, String> columns = new HashMap<>();
        for (String value : values) {
            Answer answer = Answer.parse(option, value);
            columns.put(answer.name().column(), answer.text());
        }
        return columns;
    }

    /**
     * One value of an option.
     *
     * @param name of the column or label
     * @param text behind the equals sign
     */
    private record Answer(Name name, String text) {

        static Answer parse(String option, String value) {
            boolean label = option.equals("--map-label");
            try {
                int equals = Spelling.places(value, '=').stream().findFirst().orElse(0);
                Name name = Name.parse(value.substring(0, equals));
                String text = value.substring(equals + 1);
                if (!text.isEmpty()) {
                    return new Answer(name, label ? Spelling.read(text) : text);
                }
            } catch (IllegalArgumentException notAName) {
                // said below
            }
            throw new WhimbrelException(option + " " + value + " must be like "
                    + (label ? "userstatus.retired=inactive" : "users.age=\"18\"") + ".");
        }
    }

    /**
     * A column or a label.
     *
     * @param owner its table or enum
     * @param part its raw name
     */
    private record Name(QualifiedName owner, String part) {

        static Name parse(String text) {
            List<Integer> dots = Spelling.places(text, '.');
            if (dots.isEmpty()
                    || text.endsWith(".")
                    || !Spelling.places(text, '=').isEmpty()) {
                throw new IllegalArgumentException("not a column or a label: " + text);
            }
            int dot = dots.get(dots.size() - 1);
            return new Name(QualifiedName.parse(text.substring(0, dot)), Spelling.read(text.substring(dot + 1)));
        }

        ObjectId column() {
            return ObjectId.column(owner, part);
        }
    }
}
