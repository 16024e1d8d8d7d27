package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Policy;
import io.whimbrel.schema.Policy.Command;
import java.util.List;
import java.util.stream.Stream;

/** Operations on policies, which may read other tables. */
final class PolicyCases {

    private static final String TABLES = "CREATE TABLE users (id int, name text); CREATE TABLE staff (id int);";
    private static final String WITH_POLICY =
            TABLES + "CREATE POLICY own ON users USING (id IN (SELECT staff.id FROM staff)) WITH CHECK (id > 0);";
    private static final String STAFF = "id IN (SELECT staff.id FROM staff)";

    private PolicyCases() {}

    static Stream<LockCase> all() {
        List<String> roles = List.of(Policy.CURRENT_USER, "pg_monitor");
        Policy full = new Policy("own", USERS, false, Command.UPDATE, roles, STAFF, "id > 0", "it's own");
        return Stream.of(
                LockCase.of(new CreatePolicy(full), TABLES),
                LockCase.of(new CreatePolicy(Policy.of("none", USERS)), TABLES),
                LockCase.of(new AlterPolicy(USERS, "own", roles, "name = CURRENT_USER", STAFF), WITH_POLICY),
                LockCase.of(new RenameObject(new ObjectId(Kind.POLICY, USERS, "own"), "own \"rows\""), WITH_POLICY),
                LockCase.of(new CommentOn(new ObjectId(Kind.POLICY, USERS, "own"), "it's own"), WITH_POLICY),
                LockCase.of(new DropPolicy(USERS, "own"), WITH_POLICY));
    }
}
