package io.whimbrel.diff;

import io.whimbrel.operation.Operation;
import io.whimbrel.operation.SetForeignOptions;
import io.whimbrel.operation.SetServerVersion;
import io.whimbrel.operation.SetWrapperFunction;
import io.whimbrel.operation.SetWrapperFunction.Role;
import io.whimbrel.schema.ForeignDataWrapper;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be altered of foreign-data wrappers and servers, and the options of all that is foreign. */
final class ForeignDiffer {

    private ForeignDiffer() {}

    /** From another that is defined alike, or from null, which was just created with all of it. */
    static List<Operation> alterations(@Nullable ForeignDataWrapper from, ForeignDataWrapper to) {
        List<Operation> operations = new ArrayList<>();
        if (from != null) {
            function(to.name(), Role.HANDLER, from.handler(), to.handler(), operations);
            function(to.name(), Role.VALIDATOR, from.validator(), to.validator(), operations);
            operations.addAll(options(to.id(), from.options(), to.options()));
        }
        return operations;
    }

    private static void function(
            String wrapper,
            Role role,
            @Nullable QualifiedName was,
            @Nullable QualifiedName becomes,
            List<Operation> operations) {
        if (!Objects.equals(was, becomes)) {
            operations.add(new SetWrapperFunction(wrapper, role, becomes));
        }
    }

    /** The same of a server. */
    static List<Operation> alterations(@Nullable Server from, Server to) {
        List<Operation> operations = new ArrayList<>();
        if (from != null) {
            if (!Objects.equals(from.version(), to.version())) {
                operations.add(new SetServerVersion(to.name(), to.version()));
            }
            operations.addAll(options(to.id(), from.options(), to.options()));
        }
        return operations;
    }

    /** The change of options, if they do change. */
    static List<Operation> options(ObjectId object, Map<String, String> from, Map<String, String> to) {
        if (from.equals(to)) {
            return List.of();
        }
        Map<String, String> add = new TreeMap<>(to);
        add.keySet().removeAll(from.keySet());
        Map<String, String> set = ParameterChanges.set(from, to);
        set.keySet().removeAll(add.keySet());
        return List.of(new SetForeignOptions(object, add, set, ParameterChanges.reset(from, to)));
    }
}
