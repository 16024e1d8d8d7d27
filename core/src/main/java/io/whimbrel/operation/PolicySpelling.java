package io.whimbrel.operation;

import io.whimbrel.schema.Identifiers;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the statements about policies are spelled. */
final class PolicySpelling {

    private PolicySpelling() {}

    /** {@code POLICY own ON accounts}. */
    static String named(String policy, QualifiedName table) {
        return "POLICY " + Identifiers.quote(policy) + " ON " + table.sql();
    }

    static String to(List<String> roles) {
        return " TO " + roles.stream().map(PolicySpelling::role).collect(Collectors.joining(", "));
    }

    private static String role(String role) {
        return role.equals(Policy.CURRENT_USER) ? "CURRENT_USER" : Granting.role(role);
    }

    static String expressions(@Nullable String using, @Nullable String check) {
        return (using == null ? "" : " USING (" + using + ")") + (check == null ? "" : " WITH CHECK (" + check + ")");
    }
}
