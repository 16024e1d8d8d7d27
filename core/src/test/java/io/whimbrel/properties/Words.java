package io.whimbrel.properties;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a recipe draws its choices from: chance, and the draft so far. */
public final class Words {

    private final Random random;
    private final Draft draft;

    Words(Random random, Draft draft) {
        this.random = random;
        this.draft = draft;
    }

    /** The draft so far. */
    public Draft draft() {
        return draft;
    }

    /** Chance itself. */
    public Random random() {
        return random;
    }

    /** True that many times of a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of some. */
    @SafeVarargs
    public final <T> T oneOf(T... some) {
        return some[random.nextInt(some.length)];
    }

    /** One of some, which are not none. */
    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A name with a number, in a schema of its own now and then. */
    public String name(String prefix, int count) {
        String name = prefix + (1 + random.nextInt(count));
        return chance(12) && !draft.all("schema").isEmpty()
                ? draft.all("schema").get(0).name() + "." + name
                : name;
    }

    /** Any piece of a kind. */
    public Optional<Piece> any(String kind) {
        List<Piece> all = draft.all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
    }

    /** Any column of a table. */
    public Optional<Piece> anyColumn(String table) {
        List<Piece> all = draft.all("column", table);
        return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
    }

    /** A value of a type, as SQL. */
    public String value(String type) {
        return new Values(new DraftTypes(draft), random).of(type);
    }
}
