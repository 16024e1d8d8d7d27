package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.generate.rename.RenameAnswer;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.generate.rename.WrongAnswer;
import io.whimbrel.schema.Column;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.Spelling;
import io.whimbrel.schema.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user says beforehand about a change that no schema tells.
 *
 * @param backfills for a column, the SQL expression that rows get when it comes to refuse NULL
 * @param usings for a column, the SQL expression that its values get when its type changes
 * @param enumMappings for an enum, the label that takes the place of a removed one
 * @param nullableFirst the columns that take NULL for one more migration, though the model refuses it
 * @param renames what has another name than before
 */
public record Answers(
        Map<ObjectId, String> backfills,
        Map<ObjectId, String> usings,
        Map<ObjectId, Map<String, String>> enumMappings,
        Set<ObjectId> nullableFirst,
        List<RenameAnswer> renames) {

    /** Nothing said. */
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of(), Set.of(), List.of());

    /**
     * Copies the maps.
     */
    public Answers {
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
        enumMappings = Map.copyOf(enumMappings);
        nullableFirst = Set.copyOf(nullableFirst);
        renames = List.copyOf(renames);
    }

    /**
     * Where everything keeps its name.
     *
     * @param backfills for a column, the SQL expression that rows get when it comes to refuse NULL
     * @param usings for a column, the SQL expression that its values get when its type changes
     * @param enumMappings for an enum, the label that takes the place of a removed one
     * @param nullableFirst the columns that take NULL for one more migration, though the model refuses it
     */
    public Answers(
            Map<ObjectId, String> backfills,
            Map<ObjectId, String> usings,
            Map<ObjectId, Map<String, String>> enumMappings,
            Set<ObjectId> nullableFirst) {
        this(backfills, usings, enumMappings, nullableFirst, List.of());
    }

    /** The same where other values are said. */
    Answers with(
            Map<ObjectId, String> otherBackfills,
            Map<ObjectId, String> otherUsings,
            Map<ObjectId, Map<String, String>> otherMappings) {
        return new Answers(otherBackfills, otherUsings, otherMappings, nullableFirst, renames);
    }

    /** Refuses what is said of a column or label that isn't there: it would go unheard. */
    void check(Collection<Resolution> resolutions) {
        checkRenames(resolutions);
        List<Sides> compared = resolutions.stream().map(Resolution::sides).toList();
        backfills.keySet().forEach(column -> checkColumn("--backfill", column, compared));
        nullableFirst.forEach(column -> checkColumn("--nullable-first", column, compared));
        usings.keySet().forEach(column -> checkColumn("--using", column, compared));
        enumMappings.forEach((name, labels) -> labels.keySet().forEach(label -> checkLabel(name, label, compared)));
    }

    /** What means nothing in one database may be meant for another. */
    private void checkRenames(Collection<Resolution> resolutions) {
        for (RenameAnswer rename : renames) {
            if (resolutions.stream().allMatch(each -> each.wrong().containsKey(rename))) {
                throw new WhimbrelException(resolutions.stream()
                        .map(each -> Objects.requireNonNull(each.wrong().get(rename)))
                        .max(Comparator.comparingInt(WrongAnswer::depth))
                        .map(WrongAnswer::sentence)
                        .orElseThrow());
            }
        }
    }

    private static void checkColumn(String option, ObjectId column, List<Sides> compared) {
        List<Table> tables = compared.stream()
                .flatMap(sides -> sides.to().table(column.name()).stream())
                .toList();
        if (tables.stream().noneMatch(table -> table.column(column.part()).isPresent())) {
            String there = tables.isEmpty()
                    ? "table " + column.name()
                    : "column " + column.part() + " in " + column.name() + ", which has "
                            + tables.get(0).columns().stream().map(Column::name).collect(Collectors.joining(", "));
            throw new WhimbrelException(option + " " + Spelling.of(column.name(), column.part()) + ": in "
                    + compared.get(0).toName() + " there is no " + there + "; correct the name, or leave it out");
        }
    }

    private static void checkLabel(ObjectId name, String label, List<Sides> compared) {
        if (compared.stream().noneMatch(sides -> hasLabel(sides.from(), name, label))) {
            throw new WhimbrelException("--map-label " + Spelling.of(name.name(), label) + ": in "
                    + compared.get(0).fromName() + " there is no enum " + name.name() + " with the label " + label
                    + "; correct the name, or leave it out");
        }
    }

    private static boolean hasLabel(Schema schema, ObjectId name, String label) {
        return schema.find(name)
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .filter(type -> type.labels().contains(label))
                .isPresent();
    }
}
