package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.DiffOptions;
import io.whimbrel.diff.Question;
import io.whimbrel.diff.online.LargeTables;
import io.whimbrel.migration.files.NewMigration.Change;
import io.whimbrel.model.ColumnReference;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.EnumType;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations that lead from one schema to another and back, by what was said beforehand.
 *
 * @param answers what the user said
 * @param initialisers what the entities' own fields give to new rows
 * @param casts which casts the server has
 */
record ThereAndBack(Answers answers, Map<ColumnReference, String> initialisers, Casts casts) {

    /**
     * The operations, in their online form or as short as can be.
     *
     * @param large which tables are too large to be rewritten while others wait; null for the short form
     * @param warnings gets a sentence for each that is rewritten all the same
     */
    Change change(Renamed renamed, Schema to, @Nullable LargeTables large, List<String> warnings) {
        Schema from = renamed.schema();
        Map<ObjectId, Map<String, String>> mappings = mappings(renamed);
        List<Operation> there = Diff.between(from, to, upgrading(mappings, true));
        List<Operation> back = back(to, from, downgrading(mappings, from));
        return large == null
                ? new Change(renamed.there(there), renamed.back(back))
                : new Change(
                        renamed.thereOnline(there, to, large, warnings::add),
                        renamed.backOnline(back, to, large, reason -> warnings.add("On the way back: " + reason)));
    }

    /** Nobody has asked for the way back, so what is in its way says so. */
    private static List<Operation> back(Schema to, Schema from, DiffOptions options) {
        try {
            return Diff.between(to, from, options);
        } catch (WhimbrelException e) {
            throw new WhimbrelException("On the way back: " + e.getMessage(), e);
        }
    }

    /** What the way there has to be told yet. */
    List<Question> open(Renamed renamed, Schema to) {
        return Diff.questions(renamed.schema(), to, upgrading(mappings(renamed), true));
    }

    /** The operations there, though something may be open. */
    Diff.Outcome tried(Renamed renamed, Schema to) {
        return Diff.tried(renamed.schema(), to, upgrading(mappings(renamed), true));
    }

    /** By the names that enums and labels have once they are renamed. */
    private Map<ObjectId, Map<String, String>> mappings(Renamed renamed) {
        return renamed.renames().mappings(answers.enumMappings());
    }

    private DiffOptions upgrading(Map<ObjectId, Map<String, String>> mappings, boolean strict) {
        return new DiffOptions(backfills(), answers.usings(), mappings, casts, strict);
    }

    /** On the way back a mapped label is mapped back, where it came with the way there. */
    private DiffOptions downgrading(Map<ObjectId, Map<String, String>> mappings, Schema from) {
        Map<ObjectId, Map<String, String>> inverted = new HashMap<>();
        mappings.forEach((id, mapping) -> {
            List<String> labels = from.find(id)
                    .map(EnumType.class::cast)
                    .map(EnumType::labels)
                    .orElse(List.of());
            Map<String, String> back = new HashMap<>();
            mapping.forEach((removed, label) -> {
                if (!labels.contains(label)) {
                    back.put(label, removed);
                }
            });
            inverted.put(id, back);
        });
        return new DiffOptions(backfills(), Map.of(), inverted, casts, false);
    }

    /** What is said on the command line goes before what a field's own initialiser says. */
    private Map<ObjectId, String> backfills() {
        Map<ObjectId, String> backfills = InitialValues.of(initialisers);
        backfills.putAll(answers.backfills());
        return backfills;
    }
}
