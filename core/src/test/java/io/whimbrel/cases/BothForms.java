package io.whimbrel.cases;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.catalog.Managed;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.KeptPrivileges;
import io.whimbrel.generate.CastsOfServer;
import io.whimbrel.generate.Renamed;
import io.whimbrel.generate.Renaming;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What the diff makes of a case.
 *
 * @param plain one statement for each change
 * @param online what makemigrations writes
 * @param keptPlain why a large table is rewritten all the same
 */
record BothForms(Ways plain, Ways online, List<String> keptPlain) {

    /** Brings a pair of empty databases into the two states, and compares them. */
    static BothForms of(Case each, Databases databases) throws Exception {
        CatalogReader reader = new CatalogReader(each.managed());
        databases.runInLive(each.text("from.sql"));
        databases.runInWanted(each.text("to.sql"));
        return of(each, databases, databases.readLive(reader), databases.readWanted(reader));
    }

    static BothForms of(Case each, Databases databases, Schema from, Schema to) throws Exception {
        Casts casts = CastsOfServer.of(databases.live(), databases.wanted());
        Sides sides = new Sides(from, to, "from.sql", "to.sql");
        CatalogReader reader = new CatalogReader(each.managed());
        List<String> keptPlain = new ArrayList<>();
        try (Renaming renaming = new Renaming(databases.live(), databases.wanted(), reader, sides)) {
            Renamed renamed = renaming.of(each.resolution(from, to).renames());
            List<Operation> there = Diff.between(renamed.schema(), to, each.upgradeOptions(casts, renamed.renames()));
            List<Operation> back = Diff.between(to, renamed.schema(), each.downgradeOptions(casts));
            Ways online = new Ways(
                    kept(each, renamed.schema(), renamed.thereOnline(there, to, each.large(), keptPlain::add)),
                    kept(each, to, renamed.backOnline(back, to, each.large(), reason -> {})));
            return new BothForms(new Ways(renamed.there(there), renamed.back(back)), online, keptPlain);
        }
    }

    private static List<Operation> kept(Case each, Schema start, List<Operation> operations) {
        Managed managed = each.managed();
        return KeptPrivileges.in(operations, start, managed.privileges(), managed.owners());
    }
}
