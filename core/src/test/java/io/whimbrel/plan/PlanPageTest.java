package io.whimbrel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whimbrel.migration.Direction;
import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import io.whimbrel.operation.Operation;
import io.whimbrel.operation.Statement.Cost;
import io.whimbrel.run.Ahead;
import io.whimbrel.schema.QualifiedName;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PlanPageTest {

    private static final String NASTY = "<script>alert('x')</script> & \"quotes\" ]]> \u0001 ümläut \uD83D\uDC26";

    private static final String LONG = "a_very_long_name_without_any_blank_in_it".repeat(8);

    @TempDir
    private Path folder = Path.of("");

    private record File(String id, String description) implements MigrationFile {

        @Override
        public String follows() {
            return "";
        }

        @Override
        public String fileName() {
            return "V_" + id + ".sql";
        }

        @Override
        public Set<String> databases() {
            return Set.of("default");
        }

        @Override
        public List<Operation> operations(Direction direction, String database) {
            return List.of();
        }
    }

    private static Locked locked(String table, Lock lock, Size.Presence presence) {
        return new Locked(new QualifiedName("public", table), lock, new Size(presence, 3_000_000L, 400_000_000L));
    }

    private static PlannedStatement statement(String sql, Locked... locks) {
        return new PlannedStatement(
                "execute " + sql,
                sql,
                PlannedStatement.Origin.MEASURED,
                List.of(locks),
                Cost.REWRITE,
                Estimate.SECONDS,
                List.of(Hazard.dataLoss("all of " + sql)));
    }

    private static Plan plan() {
        PlannedStep within = new PlannedStep(
                1,
                true,
                List.of(
                        statement(NASTY, locked(NASTY, Lock.ACCESS_EXCLUSIVE, Size.Presence.LIVE)),
                        statement("CREATE INDEX " + LONG, locked(LONG, Lock.SHARE, Size.Presence.LIVE)),
                        statement("SELECT 1", locked("made", Lock.ACCESS_EXCLUSIVE, Size.Presence.NEW))));
        PlannedStep outside = new PlannedStep(
                2,
                false,
                List.of(statement("VACUUM", locked("users", Lock.SHARE_UPDATE_EXCLUSIVE, Size.Presence.LIVE))));
        Ahead ahead = new Ahead(new File("3f9c2b7a10de", NASTY), Direction.UPGRADE, 0);
        return new Plan("default", List.of(new PlannedMigration(ahead, List.of(within, outside))));
    }

    private static String page() {
        return PlanPage.of(List.of(plan()), Instant.parse("2026-11-22T23:40:00Z"));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page())));
    }

    @Test
    void itIsWellFormedAndNeedsNothingElse() throws Exception {
        Document document = parsed();
        for (Element element : elements(document, "*")) {
            assertThat(element.getTagName())
                    .isNotIn("script", "link", "img", "iframe", "object", "embed", "base", "form");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .isIn("class", "lang", "charset", "name", "content");
            }
        }
        assertThat(page()).doesNotContain("http", "url(", "@import", "//");
    }

    @Test
    void whatComesFromOutsideIsTextOnly() throws Exception {
        Document document = parsed();
        String shown = NASTY.replace('\u0001', '\uFFFD');
        assertThat(elements(document, "pre").get(0).getTextContent()).isEqualTo(shown);
        assertThat(elements(document, "h2").get(0).getTextContent()).isEqualTo(shown);
        assertThat(elements(document, "li").get(0).getTextContent()).contains("<script>alert(", "ümläut");
    }

    @Test
    void theColourIsThatOfWhatStopsOthers() throws Exception {
        assertThat(elements(parsed(), "article"))
                .extracting(article -> article.getAttribute("class"))
                .containsExactly("statement reads", "statement writes", "statement free", "statement free");
    }

    @Test
    void itReadsOnAPhoneInLightAndDark() throws Exception {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "there is no Chromium on the path to show the page with");
        // An iframe is as wide as it is told; its own page asks for no network and runs no script.
        Path frame = Files.writeString(folder.resolve("frame.html"), """
                <!DOCTYPE html><meta charset="utf-8">
                <iframe id="phone" width="360" height="640" srcdoc="%s"></iframe>
                <script>
                onload = () => {
                  const page = document.getElementById('phone').contentDocument;
                  const style = selector => getComputedStyle(page.querySelector(selector));
                  document.title = [
                    'wide ' + (page.documentElement.scrollWidth > 360),
                    'statements ' + page.querySelectorAll('article').length,
                    'scripts ' + page.scripts.length,
                    'paper ' + style('body').backgroundColor,
                    'reads ' + style('.reads').borderLeftColor,
                    'fetched ' + document.getElementById('phone').contentWindow.performance.getEntriesByType('resource').length
                  ].join('; ');
                };
                </script>
                """.formatted(PlanPage.text(page())));
        String common = "<title>wide false; statements 4; scripts 0; paper ";
        assertThat(browser.get().domOf(frame, folder))
                .contains(common + "rgb(255, 255, 255); reads rgb(196, 34, 45); fetched 0</title>");
        assertThat(browser.get().domOf(frame, folder, "--blink-settings=preferredColorScheme=0"))
                .contains(common + "rgb(13, 17, 23); reads rgb(255, 123, 114); fetched 0</title>");
    }
}
