package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.leads.Alike.In;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds leads that look alike, each way through its own index, so that it stays quick among 100,000. */
@Repository
class LeadMatches {

    /** Nobody compares dozens of records. */
    private static final int MOST = 3;

    /** What more leads than this share (the number of a label, a name like "test") tells nothing. */
    private static final int TELLING = 10;

    private final JdbcClient sql;

    LeadMatches(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest first. Two that come at the same time find each other: the second waits for the first. */
    List<Alike> of(String leadId) {
        sql.sql("select cast(pg_advisory_xact_lock(hashtextextended(likeness, 3)) as text) from ("
                        + "select unnest(array[phone_key, artist_key]) as likeness from lead where id = ?::uuid"
                        + " order by 1) alike where likeness is not null")
                .param(leadId)
                .query(String.class)
                .list();
        var found = new ArrayList<>(matches(leadId));
        for (var shared : In.values()) {
            if (found.stream().filter(alike -> alike.in().contains(shared)).count() > TELLING) {
                found.forEach(alike -> alike.in().remove(shared));
            }
        }
        return found.stream().filter(alike -> !alike.in().isEmpty()).limit(MOST).toList();
    }

    private List<Alike> matches(String leadId) {
        return sql.sql("""
                        with me as (select * from lead where id = :id::uuid),
                             found as (
                                (select other.id from me join lead other on other.phone_key = me.phone_key limit :most)
                                union
                                (select other.id from me join lead other on other.artist_key = me.artist_key
                                    and other.country is not distinct from me.country limit :most))
                        select other.id::text, other.created_at,
                            coalesce(other.phone_key = me.phone_key, false) as phone,
                            coalesce(other.artist_key = me.artist_key, false)
                                and other.country is not distinct from me.country as artist
                        from found join lead other on other.id = found.id, me
                        where other.id <> me.id and other.status not in ('MERGED', 'ERASED')
                        order by other.created_at, other.id""")
                .param("id", leadId)
                .param("most", 2 * TELLING)
                .query(LeadMatches::alike)
                .list();
    }

    private static Alike alike(ResultSet row, int number) throws SQLException {
        var in = EnumSet.noneOf(In.class);
        if (row.getBoolean("phone")) {
            in.add(In.PHONE);
        }
        if (row.getBoolean("artist")) {
            in.add(In.ARTIST_AND_COUNTRY);
        }
        return new Alike(row.getString(1), row.getTimestamp(2).toInstant(), in);
    }
}
