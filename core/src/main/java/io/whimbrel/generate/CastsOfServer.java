package io.whimbrel.generate;

import io.whimbrel.WhimbrelException;
import io.whimbrel.diff.Casts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The casts of the scratch databases: types of the history are known to one, types of the model to the
 * other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createcast.html">CREATE CAST, on automatic I/O
 *     conversion casts</a>
 */
public final class CastsOfServer implements Casts {

    // A domain counts as what it is made of, an array as its elements. A cast to a string type is an
    // assignment cast and one from it an explicit one, even where pg_cast has no row. pg_cast itself is asked
    // first: vector has a cast to real[].
    private static final String QUERY = """
            with recursive asked (side, oid) as (
                select side, pg_catalog.to_regtype(name)::pg_catalog.oid
                from (values ('from', ?::pg_catalog.text), ('to', ?::pg_catalog.text)) as given (side, name)
            ),
            base (side, oid, arrays) as (
                select side, oid, 0
                from asked
                union
                select base.side,
                       case when t.typtype = 'd' then t.typbasetype else t.typelem end,
                       base.arrays + case when t.typtype = 'd' then 0 else 1 end
                from base
                join pg_catalog.pg_type t on t.oid = base.oid
                where t.typtype = 'd' or t.typcategory = 'A'
            ),
            leaf as (
                select base.side, t.oid, t.typcategory, base.arrays
                from base
                join pg_catalog.pg_type t on t.oid = base.oid
                where t.typtype <> 'd' and t.typcategory <> 'A'
            )
            select case
                when w.castcontext in ('i', 'a') then 'AUTOMATIC'
                when w.castcontext = 'e' then 'EXPLICIT'
                when f.arrays <> t.arrays then 'NONE'
                when f.oid = t.oid then 'AUTOMATIC'
                when c.castcontext in ('i', 'a') then 'AUTOMATIC'
                when c.castcontext = 'e' then 'EXPLICIT'
                when t.typcategory = 'S' then 'AUTOMATIC'
                when f.typcategory = 'S' then 'EXPLICIT'
                else 'NONE'
            end
            from leaf f
            join leaf t on t.side = 'to'
            join asked fa on fa.side = 'from'
            join asked ta on ta.side = 'to'
            left join pg_catalog.pg_cast w on w.castsource = fa.oid and w.casttarget = ta.oid
            left join pg_catalog.pg_cast c on c.castsource = f.oid and c.casttarget = t.oid
            where f.side = 'from'
            """;

    private final List<Connection> connections;

    private CastsOfServer(List<Connection> connections) {
        this.connections = connections;
    }

    /**
     * The casts that connections know of.
     *
     * @param connections databases of one server; the first that knows both types is asked
     * @return their casts, looked up when they are asked for
     */
    public static Casts of(Connection... connections) {
        return new CastsOfServer(List.of(connections));
    }

    @Override
    public Cast between(String from, String to) {
        try {
            for (Connection connection : connections) {
                try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
                    statement.setString(1, from);
                    statement.setString(2, to);
                    try (ResultSet rows = statement.executeQuery()) {
                        if (rows.next()) {
                            return Cast.valueOf(rows.getString(1));
                        }
                    }
                }
            }
            return Cast.NONE;
        } catch (SQLException e) {
            throw new WhimbrelException("Can't look up the cast from " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }
}
