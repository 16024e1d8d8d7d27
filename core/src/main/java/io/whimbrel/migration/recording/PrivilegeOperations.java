package io.whimbrel.migration.recording;

import io.whimbrel.operation.Grant;
import io.whimbrel.operation.GrantByDefault;
import io.whimbrel.operation.KeepPrivileges;
import io.whimbrel.operation.RestorePrivileges;
import io.whimbrel.operation.Revoke;
import io.whimbrel.operation.RevokeByDefault;
import io.whimbrel.operation.SetOwner;
import java.util.List;

/** Who may do what, and who owns what. */
public interface PrivilegeOperations extends Recorder {

    /**
     * Gives an object to another role.
     *
     * @param owner the role
     * @return takes of what
     * @see SetOwner
     */
    default OwnerChange setOwner(String owner) {
        return begin(new OwnerChange(owner));
    }

    /**
     * Gives an object to the role that migrates.
     *
     * @return takes of what
     * @see SetOwner
     */
    default OwnerChange takeOwnership() {
        return begin(new OwnerChange(null));
    }

    /**
     * Keeps the privileges on what is dropped and made again, for {@link #restorePrivileges()} in the same transaction.
     *
     * @return takes of what
     * @see KeepPrivileges
     */
    default PrivilegeKeeping keepPrivileges() {
        return begin(new PrivilegeKeeping());
    }

    /**
     * Gives back the privileges that were kept in this transaction.
     *
     * @see RestorePrivileges
     */
    default void restorePrivileges() {
        record(new RestorePrivileges());
    }

    /**
     * Gives privileges.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and to whom
     * @see Grant
     */
    default PrivilegeChange<Grant> grant(String... privileges) {
        return begin(new PrivilegeChange<>(List.of(privileges), Grant::new));
    }

    /**
     * Takes privileges.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and from whom
     * @see Revoke
     */
    default PrivilegeChange<Revoke> revoke(String... privileges) {
        return begin(new PrivilegeChange<>(
                List.of(privileges), (all, object, role, option) -> new Revoke(all, object, role, false)));
    }

    /**
     * Takes the right to pass privileges on.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and from whom
     * @see Revoke
     */
    default PrivilegeChange<Revoke> revokeGrantOption(String... privileges) {
        return begin(new PrivilegeChange<>(
                List.of(privileges), (all, object, role, option) -> new Revoke(all, object, role, true)));
    }

    /**
     * Gives privileges on what is yet to be made.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and to whom
     * @see GrantByDefault
     */
    default FuturePrivilegeChange<GrantByDefault> grantByDefault(String... privileges) {
        return begin(new FuturePrivilegeChange<>(List.of(privileges), GrantByDefault::new));
    }

    /**
     * Takes privileges on what is yet to be made.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and from whom
     * @see RevokeByDefault
     */
    default FuturePrivilegeChange<RevokeByDefault> revokeByDefault(String... privileges) {
        return begin(new FuturePrivilegeChange<>(
                List.of(privileges), (all, future, role, option) -> new RevokeByDefault(all, future, role, false)));
    }

    /**
     * Takes the right to pass on privileges on what is yet to be made.
     *
     * @param privileges such as {@code SELECT}
     * @return takes on what, and from whom
     * @see RevokeByDefault
     */
    default FuturePrivilegeChange<RevokeByDefault> revokeGrantOptionByDefault(String... privileges) {
        return begin(new FuturePrivilegeChange<>(
                List.of(privileges), (all, future, role, option) -> new RevokeByDefault(all, future, role, true)));
    }
}
