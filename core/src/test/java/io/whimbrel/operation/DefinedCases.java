package io.whimbrel.operation;

import static io.whimbrel.operation.Names.USERS;

import io.whimbrel.schema.Collation;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.RangeType;
import io.whimbrel.schema.Statistics;
import java.util.stream.Stream;

/** Operations on what a statement tells wholly. */
final class DefinedCases {

    private static final String RANGE = "CREATE TYPE span AS RANGE (subtype = integer)";
    private static final String COLLATION = "CREATE COLLATION german (provider = icu, locale = 'de')";
    private static final String TABLE = "CREATE TABLE users (id int, zip text, town text);";
    private static final String STATISTICS = "CREATE STATISTICS public.by_town ON zip, town FROM users";
    private static final QualifiedName SPAN = QualifiedName.parse("span");
    private static final QualifiedName GERMAN = QualifiedName.parse("german");
    private static final QualifiedName BY_TOWN = QualifiedName.parse("by_town");

    private DefinedCases() {}

    static Stream<LockCase> all() {
        return Stream.of(
                LockCase.of(new CreateRange(new RangeType(SPAN, RANGE, "it's a span"))),
                LockCase.of(new DropRange(SPAN), RANGE),
                LockCase.of(new CreateCollation(new Collation(GERMAN, COLLATION, "it's german"))),
                LockCase.of(new DropCollation(GERMAN), COLLATION),
                LockCase.of(new CreateStatistics(new Statistics(BY_TOWN, USERS, STATISTICS, 5, "it's known")), TABLE),
                LockCase.of(new DropStatistics(BY_TOWN, USERS), TABLE + STATISTICS),
                LockCase.of(new SetStatisticsTarget(BY_TOWN, 50), TABLE + STATISTICS),
                LockCase.of(new SetStatisticsTarget(BY_TOWN, null), TABLE + STATISTICS));
    }
}
