package io.whimbrel.diff;

import io.whimbrel.schema.Privileges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to be revoked and granted so that a role may do one thing after it could do another.
 *
 * @param revoked what it may do no more
 * @param options what it may no longer pass on
 * @param granted what it comes to be allowed to do
 * @param grantable what it comes to be allowed to do and to pass on
 */
record Rights(List<String> revoked, List<String> options, List<String> granted, List<String> grantable) {

    /** Privileges in PostgreSQL's order, which is everybody's. */
    private static final List<String> ORDER = List.of(
            "ALL",
            "SELECT",
            "INSERT",
            "UPDATE",
            "DELETE",
            "TRUNCATE",
            "REFERENCES",
            "TRIGGER",
            "MAINTAIN",
            "USAGE",
            "CREATE",
            "EXECUTE");

    static Rights between(Map<String, Boolean> from, Map<String, Boolean> to) {
        SortedMap<String, Boolean> base = new TreeMap<>(from);
        Rights rights = new Rights(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (base.containsKey(Privileges.ALL) && !to.containsKey(Privileges.ALL)) {
            rights.revoked.add(Privileges.ALL);
            base.clear();
        } else if (to.containsKey(Privileges.ALL) && !base.containsKey(Privileges.ALL)) {
            boolean option = Boolean.TRUE.equals(to.get(Privileges.ALL));
            base.entrySet().stream()
                    .filter(held -> held.getValue() && !option)
                    .forEach(held -> rights.options.add(held.getKey()));
            base.clear();
        }
        base.forEach((privilege, option) -> {
            if (!to.containsKey(privilege)) {
                rights.revoked.add(privilege);
            } else if (option && Boolean.FALSE.equals(to.get(privilege))) {
                rights.options.add(privilege);
            }
        });
        to.forEach((privilege, option) -> {
            if (option && !Boolean.TRUE.equals(base.get(privilege))) {
                rights.grantable.add(privilege);
            } else if (!option && !base.containsKey(privilege)) {
                rights.granted.add(privilege);
            }
        });
        List.of(rights.revoked, rights.options, rights.granted, rights.grantable)
                .forEach(list -> list.sort(Comparator.comparing(ORDER::indexOf)));
        return rights;
    }
}
