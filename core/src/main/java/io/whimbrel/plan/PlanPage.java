package io.whimbrel.plan;

import io.whimbrel.migration.MigrationFile;
import io.whimbrel.operation.Hazard;
import io.whimbrel.operation.Lock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Plans as one page of HTML, which needs nothing but itself: no network, no script.
 *
 * <p>It is well-formed XML, too. What comes from migrations and databases gets in through {@link #text} only.
 */
public final class PlanPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder html = new StringBuilder();

    private PlanPage() {}

    /**
     * Writes plans as a page.
     *
     * @param plans those of all databases
     * @param made when the databases were read
     * @return the HTML
     */
    public static String of(List<Plan> plans, Instant made) {
        PlanPage page = new PlanPage();
        page.head();
        page.line("<h1>Migration plan</h1>");
        for (Plan plan : plans) {
            page.plan(plan, plans.size() > 1);
        }
        page.line("<p class=\"faint\">Made by Whimbrel on " + TIME.format(made)
                + ". Sizes and times are estimates from the live database.</p>");
        page.line("</body>");
        page.line("</html>");
        return page.html.toString();
    }

    private void head() {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\"/>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        line("<title>Migration plan</title>");
        line("<style>");
        line(style().strip());
        line("</style>");
        line("</head>");
        line("<body>");
    }

    private void plan(Plan plan, boolean several) {
        if (several) {
            line("<h2>Database " + text(plan.database()) + "</h2>");
        }
        line("<div class=\"summary\">");
        line("<p><strong>" + PlanWords.extent(plan) + "</strong></p>");
        PlanWords.worst(plan).forEach(sentence -> line("<p>" + text(sentence) + "</p>"));
        line("<p class=\"legend faint\"><span class=\"reads\">stops reads and writes</span> "
                + "<span class=\"writes\">stops writes</span> <span class=\"free\">stops neither</span></p>");
        line("</div>");
        plan.migrations().forEach(this::migration);
    }

    private void migration(PlannedMigration migration) {
        MigrationFile file = migration.ahead().file();
        line("<section>");
        line("<h2>" + text(file.description()) + "</h2>");
        line("<p class=\"faint\">" + migration.ahead().direction().word() + " of " + text(file.id()) + ", "
                + text(file.fileName()) + "</p>");
        if (migration.steps().isEmpty()) {
            line("<p>Nothing to do.</p>");
        }
        for (PlannedStep step : migration.steps()) {
            line("<h3>" + text(PlanWords.step(step, migration)) + "</h3>");
            step.statements().forEach(this::statement);
        }
        line("</section>");
    }

    private void statement(PlannedStatement statement) {
        String strength = statement.locks().stream()
                .filter(Locked::stalls)
                .map(PlanPage::strength)
                .findFirst()
                .orElse("free");
        line("<article class=\"statement " + strength + "\">");
        line("<p><strong>" + text(statement.operation()) + "</strong></p>");
        line("<p class=\"facts\"><span>work: " + PlanWords.work(statement) + "</span> <span>time: "
                + statement.estimate().word() + "</span></p>");
        if (!statement.locks().isEmpty()) {
            line("<ul>");
            statement.locks().forEach(this::lock);
            line("</ul>");
        }
        line("<pre>" + text(statement.sql()) + "</pre>");
        List<Hazard> hazards = statement.hazards();
        if (!hazards.isEmpty()) {
            line("<ul class=\"hazards\">");
            hazards.stream().distinct().forEach(hazard -> line("<li>" + text(hazard.toString()) + "</li>"));
            line("</ul>");
        }
        String reserve = PlanWords.reserve(statement);
        if (!reserve.isEmpty()) {
            line("<p class=\"faint\">" + text(reserve) + "</p>");
        }
        line("</article>");
    }

    private void lock(Locked lock) {
        line("<li class=\"" + strength(lock) + "\"><span class=\"lock\">"
                + lock.lock().sql() + "</span> on "
                + text(lock.relation().toString()) + " <span class=\"faint\">("
                + text(lock.size().toString())
                + ")</span></li>");
    }

    private static String strength(Locked lock) {
        if (!lock.stalls()) {
            return "free";
        }
        return lock.lock().compareTo(Lock.EXCLUSIVE) >= 0 ? "reads" : "writes";
    }

    private void line(String line) {
        html.append(line).append('\n');
    }

    /** Text that means nothing to a browser; what no page may hold is replaced. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= ' ' && c != '\u007f' && c != '\uFFFE' && c != '\uFFFF' && !isSurrogate(c));
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PlanPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
