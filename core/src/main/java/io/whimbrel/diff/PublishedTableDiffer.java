package io.whimbrel.diff;

import io.whimbrel.operation.AddPublicationTable;
import io.whimbrel.operation.DropPublicationTable;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Publication;
import io.whimbrel.schema.PublishedTable;

/** The tables of publications. One of which something else is published is taken out and added again. */
final class PublishedTableDiffer implements Differ<PublishedTable> {

    @Override
    public Class<PublishedTable> type() {
        return PublishedTable.class;
    }

    @Override
    public boolean replaces(PublishedTable from, PublishedTable to) {
        return !from.equals(to);
    }

    @Override
    public void create(PublishedTable to, Comparison comparison) {
        comparison.add(Change.creating(new AddPublicationTable(to), to.id()));
    }

    /** It goes with the table, and with the publication. */
    @Override
    public void drop(PublishedTable from, Comparison comparison) {
        ObjectId publication = Publication.id(from.publication());
        boolean published = comparison.to().find(publication).isPresent() && !comparison.rebuilds(publication);
        if (published && !comparison.dropsRelation(from.table())) {
            comparison.add(Change.dropping(new DropPublicationTable(from.publication(), from.table()), from.id()));
        }
    }

    @Override
    public void alter(PublishedTable from, PublishedTable to, Comparison comparison) {
        // all that tells two apart replaces one by the other
    }
}
