package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All open tasks in the order they came, for readers who come back for more. */
@Repository
class TaskFeed {

    private static final String AFTER = "select " + TaskRow.COLUMNS + """
             from open_task
            where (created_at, id) > (cast(:at as timestamptz), :id)
                and (cast(:process as text) is null or process_key = :process)
                and (cast(:subject as text) is null or subject_id = :subject)
            order by created_at, id limit :limit""";

    private final JdbcClient sql;

    TaskFeed(JdbcClient sql) {
        this.sql = sql;
    }

    /** Tasks after the place, of one process and one subject where they are given. */
    List<OpenTask> after(Place place, String process, String subject, int limit) {
        return sql.sql(AFTER)
                .param("at", TaskRow.moment(place.at()))
                .param("id", place.id())
                .param("process", process)
                .param("subject", subject)
                .param("limit", limit)
                .query(TaskRow::read)
                .list();
    }

    /** How far somebody has read. */
    record Place(Instant at, String id) {

        private static final Place START = new Place(Instant.EPOCH, "");

        static Place of(OpenTask task) {
            return new Place(task.createdAt(), task.id());
        }

        /** From what {@link #cursor} gave; the start when there is none. */
        static Place of(String cursor) {
            if (cursor == null) {
                return START;
            }
            try {
                var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
                return new Place(Instant.parse(words[0]), words[1]);
            } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException malformed) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "cursor-malformed");
            }
        }

        String cursor() {
            var words = (at + " " + id).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(words);
        }
    }
}
