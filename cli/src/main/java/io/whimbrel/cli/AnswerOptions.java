package io.whimbrel.cli;

import io.whimbrel.WhimbrelException;
import io.whimbrel.generate.Answers;
import io.whimbrel.generate.Questions;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Mixin;
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
            description = "A column that takes NULL for this migration; the next one refuses it.")
    private final List<String> nullables = new ArrayList<>();

    @Option(
            names = "--using",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value that a column's values turn into when its type changes.")
    private final List<String> usings = new ArrayList<>();

    @Option(
            names = "--map-label",
            paramLabel = "ENUM.LABEL=LABEL",
            description = "The label that rows get in place of one that an enum no longer has.")
    private final List<String> labels = new ArrayList<>();

    @Option(names = "--no-input", description = "Ask nothing, even on a terminal.")
    private boolean quiet;

    @Mixin
    private final RenameOption renames = new RenameOption();

    /** Who can be asked what isn't said here. */
    Questions questions(Context context) {
        return quiet ? Questions.NONE : context.questions();
    }

    Answers answers() {
        Map<ObjectId, Map<String, String>> mappings = new HashMap<>();
        for (String label : labels) {
            Answer answer = Answer.parse("--map-label", label);
            mappings.computeIfAbsent(ObjectId.of(Kind.ENUM, answer.name()), name -> new HashMap<>())
                    .put(answer.part(), answer.text());
        }
        return new Answers(
                columns("--backfill", backfills),
                columns("--using", usings),
                mappings,
                nullableFirst(),
                renames.answers());
    }

    private Set<ObjectId> nullableFirst() {
        Set<ObjectId> columns = new HashSet<>();
        for (String nullable : nullables) {
            int dot = nullable.lastIndexOf('.');
            if (dot < 1 || dot == nullable.length() - 1 || nullable.indexOf('=') >= 0) {
                throw new WhimbrelException("--nullable-first " + nullable + " must be like users.age.");
            }
            columns.add(ObjectId.column(QualifiedName.parse(nullable.substring(0, dot)), nullable.substring(dot + 1)));
        }
        return columns;
    }

    private static Map<ObjectId, String> columns(String option, List<String> values) {
        Map<ObjectId, String> columns = new HashMap<>();
        for (String value : values) {
            Answer answer = Answer.parse(option, value);
            columns.put(ObjectId.column(answer.name(), answer.part()), answer.text());
        }
        return columns;
    }

    /**
     * One value of an option.
     *
     * @param name of the table or enum
     * @param part the column or label
     * @param text behind the equals sign
     */
    private record Answer(QualifiedName name, String part, String text) {

        static Answer parse(String option, String value) {
            int equals = value.indexOf('=');
            int dot = value.lastIndexOf('.', equals);
            if (dot < 1 || equals < dot + 2 || equals == value.length() - 1) {
                throw new WhimbrelException(option + " " + value + " must be like "
                        + (option.equals("--map-label") ? "userstatus.retired=inactive" : "users.age=\"18\"") + ".");
            }
            return new Answer(
                    QualifiedName.parse(value.substring(0, dot)),
                    value.substring(dot + 1, equals),
                    value.substring(equals + 1));
        }
    }
}
