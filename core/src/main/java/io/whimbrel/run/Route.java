package io.whimbrel.run;

import io.whimbrel.WhimbrelException;
import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.migration.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The migrations between where a database is and where it is to go.
 *
 * <p>One that was interrupted comes first, whichever way it went. To count {@code +1} and {@code -1}, it
 * is still to be done for whoever upgrades, and is there for whoever downgrades.
 */
final class Route {

    private Route() {}

    static List<RevisionGraph.Step> of(Standing standing, Direction direction, String target) {
        RevisionGraph graph = standing.graph();
        HalfDone halfDone = standing.halfDone();
        String last = id(standing.last());
        if (halfDone == null) {
            List<RevisionGraph.Step> path = graph.path(last, graph.resolve(target, last));
            if (!path.isEmpty() && path.get(0).direction() != direction) {
                throw wrongWay(direction, target, last);
            }
            return path;
        }
        String whole = id(standing.current());
        String end = graph.resolve(target, direction == Direction.UPGRADE ? whole : last);
        List<RevisionGraph.Step> route = new ArrayList<>();
        route.add(new RevisionGraph.Step(halfDone.file(), halfDone.direction()));
        graph.path(halfDone.direction() == Direction.UPGRADE ? last : whole, end).stream()
                .filter(step -> step.direction() == direction)
                .forEach(route::add);
        return route;
    }

    private static @Nullable String id(@Nullable MigrationFile file) {
        return file == null ? null : file.id();
    }

    private static WhimbrelException wrongWay(Direction direction, String target, @Nullable String current) {
        String place = current == null ? "base" : current;
        return new WhimbrelException(
                direction == Direction.UPGRADE
                        ? "The database is at " + place + ", beyond " + target + "; use downgrade to go back."
                        : "The database is at " + place + ", which " + target
                                + " comes after; use migrate to go there.");
    }
}
