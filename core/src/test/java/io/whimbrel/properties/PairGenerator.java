package io.whimbrel.properties;

import io.whimbrel.properties.kinds.Aggregates;
import io.whimbrel.properties.kinds.Casts;
import io.whimbrel.properties.kinds.Collations;
import io.whimbrel.properties.kinds.Columns;
import io.whimbrel.properties.kinds.Comments;
import io.whimbrel.properties.kinds.Composites;
import io.whimbrel.properties.kinds.Constraints;
import io.whimbrel.properties.kinds.Domains;
import io.whimbrel.properties.kinds.Enums;
import io.whimbrel.properties.kinds.ExtendedStatistics;
import io.whimbrel.properties.kinds.Functions;
import io.whimbrel.properties.kinds.Indexes;
import io.whimbrel.properties.kinds.Marks;
import io.whimbrel.properties.kinds.Namespaces;
import io.whimbrel.properties.kinds.Operators;
import io.whimbrel.properties.kinds.Policies;
import io.whimbrel.properties.kinds.Procedures;
import io.whimbrel.properties.kinds.Publications;
import io.whimbrel.properties.kinds.Ranges;
import io.whimbrel.properties.kinds.Rules;
import io.whimbrel.properties.kinds.Sequences;
import io.whimbrel.properties.kinds.Servers;
import io.whimbrel.properties.kinds.Settings;
import io.whimbrel.properties.kinds.Tables;
import io.whimbrel.properties.kinds.TriggerFunctions;
import io.whimbrel.properties.kinds.Triggers;
import io.whimbrel.properties.kinds.Views;
import io.whimbrel.properties.kinds.Wrappers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Pairs of schemas: mostly one and what became of it by some changes, else two that know nothing of each other. */
final class PairGenerator {

    /** In the order in which a script makes them. */
    private static final List<Recipe> RECIPES = List.of(
            new Namespaces(),
            new Collations(),
            new Enums(),
            new Domains(),
            new Composites(),
            new Ranges(),
            new Sequences(),
            new Wrappers(),
            new Servers(),
            new Tables(),
            new Columns(),
            new TriggerFunctions(),
            new Functions(),
            new Procedures(),
            new Aggregates(),
            new Operators(),
            new Casts(),
            new Constraints(),
            new Views(false),
            new Views(true),
            new Indexes(),
            new ExtendedStatistics(),
            new Rules(),
            new Publications(),
            new Settings(),
            new Marks(),
            new Triggers(),
            new Policies(),
            new Comments());

    private static final int WEIGHT = RECIPES.stream().mapToInt(Recipe::weight).sum();
    private static final List<String> ORDER = RECIPES.stream().map(Recipe::kind).toList();

    private final Random random;

    PairGenerator(Random random) {
        this.random = random;
    }

    Pair next() {
        Draft from = grown(4 + random.nextInt(30));
        Draft to = random.nextInt(10) == 0 ? grown(4 + random.nextInt(25)) : mutated(from, 1 + random.nextInt(10));
        return new Pair(inOrder(from), inOrder(to));
    }

    private Draft grown(int count) {
        Draft draft = new Draft();
        Words words = new Words(random, draft);
        Recipe tables = recipe("table");
        tables.place(words).flatMap(place -> tables.at(place, words)).ifPresent(draft::put);
        for (int i = 0; i < count; i++) {
            add(draft, words);
        }
        return draft;
    }

    private void add(Draft draft, Words words) {
        Recipe recipe = any();
        recipe.place(words).flatMap(place -> recipe.at(place, words)).ifPresent(draft::put);
    }

    private Draft mutated(Draft from, int count) {
        Draft draft = Draft.of(from.pieces());
        Words words = new Words(random, draft);
        for (int i = 0; i < count; i++) {
            List<Piece> pieces = draft.pieces();
            int way = random.nextInt(10);
            if (way < 3 || pieces.isEmpty()) {
                add(draft, words);
            } else {
                Piece piece = words.oneOf(pieces);
                if (way < 5) {
                    draft.remove(piece);
                } else {
                    changed(piece, words).ifPresent(draft::put);
                }
            }
        }
        return draft;
    }

    private Optional<Piece> changed(Piece piece, Words words) {
        return recipe(piece.kind()).at(piece, words);
    }

    private static List<Piece> inOrder(Draft draft) {
        return draft.pieces().stream()
                .sorted(Comparator.comparing(piece -> ORDER.indexOf(piece.kind())))
                .toList();
    }

    private Recipe any() {
        int chosen = random.nextInt(WEIGHT);
        for (Recipe recipe : RECIPES) {
            chosen -= recipe.weight();
            if (chosen < 0) {
                return recipe;
            }
        }
        throw new IllegalStateException("weights");
    }

    private static Recipe recipe(String kind) {
        return RECIPES.stream()
                .filter(recipe -> recipe.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
