package io.whimbrel.migration.files;

import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Review;
import java.util.ArrayList;
import java.util.List;

/** Writes what a migration does in one direction as a method, a statement for each operation. */
final class JavaMethod {

    private static final String MARGIN = "    ";

    private static final int WIDTH = 120;

    private static final int BODY = 8;

    /** Well below the 64 KiB that Java allows for the code of a method, which is shorter than its source. */
    private static final int LONGEST = 48 * 1024;

    private JavaMethod() {}

    /** The method, with its annotation; a very long one is handed on to private methods. */
    static String write(String annotation, String name, List<Operation> operations) {
        List<String> parts = parts(operations);
        String opening = MARGIN + annotation + "\n" + MARGIN + "public void " + name + "(Operations op) {\n";
        String end = MARGIN + "}\n";
        if (parts.size() == 1) {
            return opening + parts.get(0) + end;
        }
        StringBuilder method = new StringBuilder(opening);
        for (int i = 1; i <= parts.size(); i++) {
            method.append(" ".repeat(BODY))
                    .append(name)
                    .append("Part")
                    .append(i)
                    .append("(op);\n");
        }
        method.append(end);
        for (int i = 1; i <= parts.size(); i++) {
            method.append('\n')
                    .append(MARGIN + "private static void " + name + "Part" + i + "(Operations op) {\n")
                    .append(parts.get(i - 1))
                    .append(end);
        }
        return method.toString();
    }

    private static List<String> parts(List<Operation> operations) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Review review = new Review();
        for (Operation operation : operations) {
            String statement = statement(operation, hazards(review.of(operation)));
            if (!part.isEmpty() && part.length() + statement.length() > LONGEST) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(statement);
        }
        parts.add(operations.isEmpty() ? " ".repeat(BODY) + "// nothing to do\n" : part.toString());
        return parts;
    }

    private static String statement(Operation operation, List<String> hazards) {
        String margin = " ".repeat(BODY);
        String statement = margin + CallLayout.statement(operation.call(), BODY);
        if (hazards.isEmpty()) {
            return statement + "\n";
        }
        String beside = statement + " // " + hazards.get(0);
        if (hazards.size() == 1 && statement.indexOf('\n') < 0 && beside.length() <= WIDTH) {
            return beside + "\n";
        }
        StringBuilder lines = new StringBuilder();
        for (String hazard : hazards) {
            for (String line : JavaDescription.wrap(hazard, WIDTH - BODY - "// ".length())) {
                lines.append(margin).append("// ").append(line).append('\n');
            }
        }
        return lines.append(statement).append('\n').toString();
    }

    /** One line each; a backslash could start one of Java's Unicode escapes, even in a comment. */
    private static List<String> hazards(List<Hazard> hazards) {
        return hazards.stream()
                .map(Hazard::toString)
                .map(text -> text.replaceAll("\\s+", " ").replace("\\u", "\\\\u"))
                .distinct()
                .toList();
    }
}
