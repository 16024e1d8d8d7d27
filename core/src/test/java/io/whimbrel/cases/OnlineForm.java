package io.whimbrel.cases;

import io.whimbrel.catalog.CatalogReader;
import io.whimbrel.diff.Casts;
import io.whimbrel.diff.Diff;
import io.whimbrel.diff.KeptPrivileges;
import io.whimbrel.generate.CastsOfServer;
import io.whimbrel.generate.Renamed;
import io.whimbrel.generate.Renaming;
import io.whimbrel.generate.rename.Resolution;
import io.whimbrel.generate.rename.Sides;
import io.whimbrel.operation.Operation;
import io.whimbrel.schema.Schema;
import java.util.List;

/**
 * What makemigrations writes for a case whose two states a pair of databases has.
 *
 * @param upgrade the way there
 * @param downgrade the way back
 */
record OnlineForm(List<Operation> upgrade, List<Operation> downgrade) {

    static OnlineForm of(Case each, Databases databases) throws Exception {
        CatalogReader reader = new CatalogReader(each.managed());
        databases.runInLive(each.text("from.sql"));
        databases.runInWanted(each.text("to.sql"));
        Schema from = reader.read(databases.live());
        Schema to = reader.read(databases.wanted());
        Casts casts = CastsOfServer.of(databases.live(), databases.wanted());
        Sides sides = new Sides(from, to, "from.sql", "to.sql");
        try (Renaming renaming = new Renaming(databases.live(), databases.wanted(), reader, sides)) {
            Renamed renamed =
                    renaming.of(Resolution.of(sides, each.renames(), List.of()).renames());
            List<Operation> there = Diff.between(renamed.schema(), to, each.upgradeOptions(casts));
            List<Operation> back = Diff.between(to, renamed.schema(), each.downgradeOptions(casts));
            return new OnlineForm(
                    kept(each, renamed.thereOnline(there, to, each.large(), reason -> {})),
                    kept(each, renamed.backOnline(back, to, each.large(), reason -> {})));
        }
    }

    private static List<Operation> kept(Case each, List<Operation> operations) {
        return KeptPrivileges.in(
                operations, each.managed().privileges(), each.managed().owners());
    }
}
