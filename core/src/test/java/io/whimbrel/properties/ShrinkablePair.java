package io.whimbrel.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A pair that gets smaller by pieces that go on both sides or on one, and by changes that didn't happen. */
final class ShrinkablePair implements Shrinkable<Pair> {

    private final Pair pair;

    ShrinkablePair(Pair pair) {
        this.pair = pair;
    }

    @Override
    public Pair value() {
        return pair;
    }

    @Override
    public Stream<Shrinkable<Pair>> shrink() {
        return smaller(pair).map(ShrinkablePair::new);
    }

    @Override
    public ShrinkingDistance distance() {
        long changed =
                pair.to().stream().filter(piece -> !pair.from().contains(piece)).count();
        return ShrinkingDistance.of(pair.from().size() + pair.to().size(), changed);
    }

    static Stream<Pair> smaller(Pair pair) {
        List<String> keys = Stream.concat(pair.from().stream(), pair.to().stream())
                .map(Piece::key)
                .distinct()
                .toList();
        Stream<Pair> chunks = IntStream.of(2, 4, 8)
                .filter(parts -> keys.size() >= 2 * parts)
                .boxed()
                .flatMap(parts -> IntStream.range(0, parts).mapToObj(i -> {
                    List<String> chunk = keys.subList(i * keys.size() / parts, (i + 1) * keys.size() / parts);
                    return without(pair, piece -> chunk.contains(piece.key()), piece -> chunk.contains(piece.key()));
                }));
        Stream<Pair> single = keys.stream()
                .map(key -> without(
                        pair,
                        piece -> piece.key().equals(key),
                        piece -> piece.key().equals(key)));
        Stream<Pair> one = keys.stream()
                .flatMap(key -> Stream.of(
                        without(pair, piece -> piece.key().equals(key), piece -> false),
                        without(pair, piece -> false, piece -> piece.key().equals(key)),
                        unchanged(pair, key)));
        return Stream.of(chunks, single, one).flatMap(each -> each).filter(smaller -> !smaller.equals(pair));
    }

    private static Pair without(Pair pair, Predicate<Piece> from, Predicate<Piece> to) {
        return new Pair(
                pair.from().stream().filter(from.negate()).toList(),
                pair.to().stream().filter(to.negate()).toList());
    }

    private static Pair unchanged(Pair pair, String key) {
        List<Piece> to = new ArrayList<>(pair.to());
        pair.from().stream()
                .filter(piece -> piece.key().equals(key))
                .findFirst()
                .ifPresent(piece -> to.replaceAll(other -> other.key().equals(key) ? piece : other));
        return new Pair(pair.from(), to);
    }
}
