package io.whimbrel.cli;

import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Review;
import java.util.List;
import java.util.stream.Collectors;

/** Lists operations, and marks those that a reviewer must look at twice. */
final class OperationLines {

    private OperationLines() {}

    /** A line each: {@code   + create table users}, {@code   ! drop column users.age — data loss: …}. */
    static List<String> of(List<Operation> operations) {
        Review review = new Review();
        return operations.stream()
                .map(operation -> line(operation, review.of(operation)))
                .toList();
    }

    private static String line(Operation operation, List<Hazard> hazards) {
        String what = operation.describe();
        if (hazards.isEmpty()) {
            return "  " + sign(what) + " " + what;
        }
        return "  ! " + what + " — " + hazards.stream().map(Hazard::toString).collect(Collectors.joining("; "));
    }

    /** Something more, something less, or something else. */
    private static String sign(String what) {
        if (what.startsWith("create ") || what.startsWith("add ")) {
            return "+";
        }
        return what.startsWith("drop ") ? "-" : "~";
    }
}
