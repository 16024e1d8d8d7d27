package io.whimbrel.cases;

import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The laws that hold for every case: all cases on PostgreSQL 15 and 17; a third of what the catalogs tell in their own ways on
 * one of the other majors, too.
 *
 * <p>{@code -Dmajors=17} asks for some majors only, {@code -Dcases=enum/,domain/} for the cases that begin so, {@code
 * -Deach=case} for all of them on all majors.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<Integer> FULL = List.of(15, 17);
    private static final List<Integer> LESSER = List.of(14, 16, 18);
    private static final List<String> CORE = List.of(
            "aggregate",
            "cast",
            "collation",
            "column",
            "constraint",
            "enum",
            "event-trigger",
            "extension",
            "foreign",
            "index",
            "online",
            "inheritance",
            "kept-privileges",
            "operator",
            "partition",
            "policy",
            "privilege",
            "publication",
            "range",
            "rename",
            "rule",
            "statistics",
            "table",
            "view");
    private static final List<Integer> MAJORS = Arrays.stream(
                    System.getProperty("majors", "14,15,16,17,18").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final boolean ALL = "case".equals(System.getProperty("each"));

    private static final JavaForms JAVA_FORMS = new JavaForms();

    // on the method: on the class it would run beside all other tests, which measure time
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicContainer> laws() throws IOException {
        List<Case> cases = cases();
        return MAJORS.stream()
                .map(major -> DynamicContainer.dynamicContainer(
                        "PostgreSQL " + major,
                        cases.stream()
                                .filter(each -> applies(each, major))
                                .map(each -> DynamicTest.dynamicTest(each.name(), () -> hold(each, major)))));
    }

    @AfterAll
    static void everyCaseIsTheSameInJava() throws Exception {
        JAVA_FORMS.verify();
        Databases.closeAll();
    }

    private static List<Case> cases() throws IOException {
        String[] wanted = System.getProperty("cases", "").split(",");
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("from.sql")))
                    .sorted()
                    .map(folder -> new Case(CASES, folder))
                    .filter(each -> Arrays.stream(wanted).anyMatch(each.name()::startsWith))
                    .toList();
        }
    }

    private static boolean applies(Case each, int major) {
        return each.since() <= major
                && (ALL || FULL.contains(major) || (CORE.contains(each.object()) && isTurnOf(each, major)));
    }

    /** Every third has one of the lesser majors, besides the one that is the first to know it. */
    private static boolean isTurnOf(Case each, int major) {
        return Math.floorMod(each.name().hashCode(), 3 * LESSER.size()) == LESSER.indexOf(major)
                || (each.since() == major && major > TestServer.majors().first());
    }

    private static void hold(Case each, int major) throws Exception {
        try (Databases databases = Databases.on(TestServer.of(major))) {
            Assumptions.assumeTrue(
                    databases.haveExtensionsOf(each), "the server lacks an extension, see tools/pgvector");
            new Laws(each, databases, FULL.contains(major), JAVA_FORMS).hold();
            if (!each.leavesTraces()) {
                databases.keep();
            }
        }
    }
}
