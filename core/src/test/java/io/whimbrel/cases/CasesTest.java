package io.whimbrel.cases;

import io.whimbrel.embedded.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
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
 * The laws that hold for every case: each on PostgreSQL 15, whose pg_dump the tests have, and on one more, which is 17, but for
 * every third of what the catalogs tell in their own ways. What the migrations of all say is looked at on 17.
 *
 * <p>{@code -Dmajors=15,17} asks for all cases on some majors, {@code -Dcases=enum/,domain/} for those that begin so.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int DUMPED = 15;
    private static final int USUAL = 17;
    private static final List<Integer> OTHERS = List.of(14, 16, 18);
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
    private static final List<Integer> ASKED = Arrays.stream(
                    System.getProperty("majors", "").split(","))
            .filter(major -> !major.isBlank())
            .map(Integer::valueOf)
            .toList();

    private static final JavaForms JAVA_FORMS = new JavaForms();

    // on the method: on the class it would run beside all other tests
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicContainer> laws() throws IOException {
        List<Case> cases = cases();
        Collection<Integer> majors = ASKED.isEmpty() ? TestServer.majors() : ASKED;
        return majors.stream()
                .map(major -> DynamicContainer.dynamicContainer(
                        "PostgreSQL " + major,
                        cases.stream()
                                .filter(each -> applies(each, major))
                                .map(each ->
                                        DynamicTest.dynamicTest(each.name(), () -> check(each, major, Laws::hold)))));
    }

    @AfterAll
    static void everyCaseIsTheSameInJava() throws Exception {
        try {
            Dumps.compareAll();
            JAVA_FORMS.verify();
        } finally {
            Databases.closeAll();
        }
    }

    // on the method, too
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> texts() throws IOException {
        return cases().stream()
                .filter(each -> ASKED.isEmpty() && each.since() <= USUAL && !applies(each, USUAL))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, USUAL, Laws::say)));
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
                && (!ASKED.isEmpty() || major == DUMPED || major == other(each) || isFirstToKnow(major, each));
    }

    private static int other(Case each) {
        int turn = Math.floorMod(each.name().hashCode(), 3 * OTHERS.size());
        boolean usual = turn >= OTHERS.size() || !CORE.contains(each.object()) || OTHERS.get(turn) < each.since();
        return usual ? USUAL : OTHERS.get(turn);
    }

    private static boolean isFirstToKnow(int major, Case each) {
        return major == each.since() && major > TestServer.majors().first();
    }

    /** Something that is true of a case. */
    private interface Law {
        void of(Laws laws) throws Exception;
    }

    private static void check(Case each, int major, Law law) throws Exception {
        try (Databases databases = Databases.on(TestServer.of(major))) {
            Assumptions.assumeTrue(
                    databases.haveExtensionsOf(each), "the server lacks an extension, see tools/pgvector");
            law.of(new Laws(each, databases, major == DUMPED || major == USUAL, JAVA_FORMS));
            if (!each.leavesTraces()) {
                databases.keep();
            }
        }
    }
}
