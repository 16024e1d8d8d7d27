package io.whimbrel.plan.lint;

import java.util.stream.Stream;

/** A drop that takes along whatever depends on it. */
final class Cascade implements StatementRule {

    @Override
    public String name() {
        return "cascade";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        return statement.measured().cascades().stream()
                .map(name -> "drops " + name + ", or a part of it, with CASCADE: on the live database that takes along"
                        + " whatever somebody made on it; drop what you mean by its name");
    }
}
