package io.whimbrel.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whimbrel.WhimbrelException;
import io.whimbrel.operation.Operation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionGraphTest {

    private final RevisionGraph graph = RevisionGraph.of(
            List.of(file("cc30", "bb20"), file("aa10", ""), file("ab40", "cc30"), file("bb20", "aa10")));

    private record File(String id, String follows) implements MigrationFile {
        @Override
        public String description() {
            return id;
        }

        @Override
        public String fileName() {
            return "V20260101_000000_" + id + ".sql";
        }

        @Override
        public Set<String> databases() {
            return Set.of(Database.DEFAULT);
        }

        @Override
        public List<Operation> operations(Direction direction, String database) {
            return List.of();
        }
    }

    private static MigrationFile file(String id, String follows) {
        return new File(id, follows);
    }

    @Test
    void putsFilesInTheOrderInWhichTheyFollow() {
        assertThat(graph.inOrder()).extracting(MigrationFile::id).containsExactly("aa10", "bb20", "cc30", "ab40");
        assertThat(graph.head()).map(MigrationFile::id).contains("ab40");
    }

    @Test
    void isAllBaseWithoutFiles() {
        RevisionGraph empty = RevisionGraph.of(List.of());
        assertThat(empty.head()).isEmpty();
        assertThat(empty.resolve("head", null)).isNull();
        assertThat(empty.path(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "head, , ab40",
        "heads, bb20, ab40",
        "base, bb20, ",
        "cc30, , cc30",
        "c, , cc30",
        "+1, , aa10",
        "+2, aa10, cc30",
        "-1, aa10, ",
        "-2, ab40, bb20",
        "bb20+1, , cc30",
        "b-1, , aa10",
        "head-1, , cc30",
        "base+1, cc30, aa10",
        "+0, bb20, bb20"
    })
    void findsWhatATargetMeans(String target, String current, String expected) {
        assertThat(graph.resolve(target, current)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | | \"a\" is the beginning of several ids (aa10, ab40): give more of it",
                "dd | | no migration has an id that begins with \"dd\"; the history shows the ids there are",
                "+5 | | +5 goes beyond the head: only 4 revisions come after base",
                "+1 | ab40 | +1 goes beyond the head: no revision comes after ab40",
                "-2 | aa10 | -2 goes beyond base: only 1 revision can be taken back from aa10",
                "aa..bb | | \"aa..bb\" is no target: give an id or the beginning of one, head, base, +1, -1, or an id"
                        + " with +1 or -1 behind it",
                "+1 | ffff | no migration file has the revision ffff: get that file back, or use the migrations"
                        + " folder that has it",
            })
    void saysWhyATargetMeansNothing(String target, String current, String message) {
        assertThatThrownBy(() -> graph.resolve(target, current))
                .isInstanceOf(WhimbrelException.class)
                .hasMessage(message);
    }

    @Test
    void goesUp() {
        assertThat(graph.path(null, "bb20"))
                .containsExactly(step("aa10", "", Direction.UPGRADE), step("bb20", "aa10", Direction.UPGRADE));
    }

    @Test
    void goesDown() {
        assertThat(graph.path("cc30", "aa10"))
                .containsExactly(step("cc30", "bb20", Direction.DOWNGRADE), step("bb20", "aa10", Direction.DOWNGRADE));
        assertThat(graph.path("aa10", null)).containsExactly(step("aa10", "", Direction.DOWNGRADE));
    }

    @Test
    void staysWhereItIs() {
        assertThat(graph.path("cc30", "cc30")).isEmpty();
    }

    private static RevisionGraph.Step step(String id, String follows, Direction direction) {
        return new RevisionGraph.Step(file(id, follows), direction);
    }
}
