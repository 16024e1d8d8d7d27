package io.whimbrel.plan.lint;

import io.whimbrel.plan.Changes;
import java.util.stream.Stream;

/** A new name, which the running application, or a subscriber, does not know. */
final class Rename implements StatementRule {

    @Override
    public String name() {
        return "rename";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<String> judge(Examined.Statement statement) {
        Changes.Renamed renamed = statement.measured().changes().renamed();
        Stream<String> tables = renamed.relations().entrySet().stream()
                .filter(entry -> statement.isExisting(entry.getKey()))
                .map(entry -> "renames " + entry.getKey() + " to " + entry.getValue());
        Stream<String> columns = renamed.columns().entrySet().stream()
                .filter(entry -> statement.isExisting(entry.getKey().table()))
                .map(entry -> "renames " + entry.getKey() + " to " + entry.getValue());
        Stream<String> labels = renamed.labels().entrySet().stream()
                .map(entry -> "renames the value " + entry.getKey() + " to " + entry.getValue());
        Stream<String> publications = renamed.publications().entrySet().stream()
                .map(entry -> "renames the publication " + entry.getKey() + " to " + entry.getValue()
                        + ": whoever subscribes to the former name gets no more changes; add the new one beside it, let"
                        + " ALTER SUBSCRIPTION … SET PUBLICATION name that, and drop the former one then");
        Stream<String> asked = Stream.of(tables, columns, labels)
                .flatMap(each -> each)
                .map(message ->
                        message + ": whoever still runs with the former name fails; release the application at the"
                                + " same moment, or add the new one beside it first");
        return Stream.concat(asked, publications);
    }
}
