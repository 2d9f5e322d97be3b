package com.mdmcmusicads.app.demo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each story is; moves in the transaction of the act itself, so that no act is lost or done twice. */
@Repository
class DemoProgress {

    private final JdbcClient sql;

    DemoProgress(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isBegun() {
        return sql.sql("select exists(select 1 from demo_story)")
                .query(Boolean.class)
                .single();
    }

    void begin(Collection<String> stories) {
        stories.forEach(story -> sql.sql("insert into demo_story (email) values (?) on conflict do nothing")
                .param(story)
                .update());
    }

    List<String> unfinished() {
        return sql.sql("select email from demo_story where not finished order by email")
                .query(String.class)
                .list();
    }

    /** Empty when it is finished or another node plays it right now. */
    Optional<Place> lock(String story) {
        return sql.sql("select lead_id::text, acts_done from demo_story where email = ? and not finished"
                        + " for update skip locked")
                .param(story)
                .query((row, number) -> new Place(row.getString(1), row.getInt(2)))
                .optional();
    }

    void save(String story, Place place, boolean finished) {
        sql.sql("update demo_story set lead_id = ?::uuid, acts_done = ?, finished = ? where email = ?")
                .params(place.leadId(), place.actsDone(), finished, story)
                .update();
    }

    /** Where a story stands: its lead, null before it came in, and how many acts are done. */
    record Place(String leadId, int actsDone) {

        Place next() {
            return new Place(leadId, actsDone + 1);
        }
    }
}
