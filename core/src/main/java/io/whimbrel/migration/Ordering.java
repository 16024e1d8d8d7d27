package io.whimbrel.migration;

import io.whimbrel.WhimbrelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts migrations in the order in which they follow each other, and says what is wrong if they don't. */
final class Ordering {

    private Ordering() {}

    static List<MigrationFile> of(Collection<? extends MigrationFile> unordered) {
        List<MigrationFile> files = new ArrayList<>(unordered);
        files.sort(Comparator.comparing(MigrationFile::fileName));
        Map<String, MigrationFile> byId = byId(files);
        Map<String, MigrationFile> next = next(files, byId);
        List<MigrationFile> ordered = new ArrayList<>();
        MigrationFile file = next.get("");
        while (file != null) {
            ordered.add(file);
            file = next.get(file.id());
        }
        if (ordered.size() < files.size()) {
            files.removeAll(ordered);
            throw circle(files.get(0), byId);
        }
        return ordered;
    }

    private static Map<String, MigrationFile> byId(List<MigrationFile> files) {
        Map<String, MigrationFile> byId = new HashMap<>();
        for (MigrationFile file : files) {
            MigrationFile twin = byId.put(file.id(), file);
            if (twin != null) {
                throw new WhimbrelException("two migrations have the id " + file.id() + ", " + twin.fileName() + " and "
                        + file.fileName() + ": remove one, or give it an id of its own");
            }
        }
        return byId;
    }

    private static Map<String, MigrationFile> next(List<MigrationFile> files, Map<String, MigrationFile> byId) {
        Map<String, MigrationFile> next = new HashMap<>();
        for (MigrationFile file : files) {
            String follows = file.follows();
            if (!follows.isEmpty() && !byId.containsKey(follows)) {
                throw new WhimbrelException(file.fileName() + " follows " + follows
                        + ", but no migration has that id: restore the missing file, or correct what "
                        + file.fileName() + " follows");
            }
            MigrationFile other = next.put(follows, file);
            if (other != null) {
                throw twoHeads(other, file);
            }
        }
        return next;
    }

    private static WhimbrelException twoHeads(MigrationFile one, MigrationFile other) {
        String common = one.follows().isEmpty() ? "base: only the first migration does" : one.follows();
        return new WhimbrelException("the history has two heads, since " + one.fileName() + " and " + other.fileName()
                + " both follow " + common + ": let " + other.fileName() + " follow " + one.id()
                + " (or what comes after it)");
    }

    /** Whatever isn't reached from base, though each follows a file that is there, goes round in a circle. */
    private static WhimbrelException circle(MigrationFile start, Map<String, MigrationFile> byId) {
        Set<MigrationFile> seen = new LinkedHashSet<>();
        @Nullable MigrationFile file = start;
        while (file != null && seen.add(file)) {
            file = byId.get(file.follows());
        }
        List<MigrationFile> way = new ArrayList<>(seen);
        String names = way.subList(Math.max(0, way.indexOf(file)), way.size()).stream()
                .map(each -> each.fileName() + " follows " + each.follows())
                .collect(Collectors.joining(", "));
        return new WhimbrelException(
                "the history goes round in a circle (" + names + "): correct what one of them follows");
    }
}
