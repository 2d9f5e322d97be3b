package com.mdmcmusicads.app.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.inbound.OpenedMail.File;
import com.mdmcmusicads.app.mime.Undelivered;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that came in, as they are read; every question says what its reader may see. */
@Repository
class ReceivedMails {

    static final int MOST_COUNTED = 10_000;

    private static final TypeReference<List<Undelivered>> FAILURES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    ReceivedMails(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<MailLine> page(MailFilter filter, Reach reach, int offset, int limit) {
        var values = values(reach);
        var where = where(filter, reach, values);
        values.put("offset", offset);
        values.put("limit", limit);
        return sql.sql("select id, kind, ignored, sender, sender_name, subject, left(body, 2000) as body, received_at"
                        + " from inbound_mail where " + where
                        + " order by received_at desc, id offset :offset limit :limit")
                .params(values)
                .query(ReceivedMails::line)
                .list();
    }

    /** Up to one more than {@link #MOST_COUNTED}. */
    int count(MailFilter filter, Reach reach) {
        var values = values(reach);
        var where = where(filter, reach, values);
        values.put("most", MOST_COUNTED + 1);
        return sql.sql("select count(*) from (select 1 from inbound_mail where " + where + " limit :most) counted")
                .params(values)
                .query(Integer.class)
                .single();
    }

    Optional<OpenedMail> find(UUID id, Reach reach) {
        var values = values(reach);
        values.put("id", id);
        return sql.sql("select * from inbound_mail where id = :id" + reach.condition())
                .params(values)
                .query((row, number) -> read(row, reach))
                .optional();
    }

    Optional<byte[]> content(UUID file, Reach reach) {
        var values = values(reach);
        values.put("file", file);
        return sql.sql("select content from inbound_file join inbound_mail on inbound_mail.id = mail_id"
                        + " where inbound_file.id = :file and content is not null" + reach.condition())
                .params(values)
                .query(byte[].class)
                .optional();
    }

    /** The source of a mail that was put aside, where it is kept. */
    Optional<byte[]> source(UUID id) {
        return sql.sql("select source from inbound_mail where id = ? and quarantine is not null and source is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private static Map<String, Object> values(Reach reach) {
        var values = new LinkedHashMap<String, Object>();
        values.put("types", reach.types().toArray(String[]::new));
        return values;
    }

    private static String where(MailFilter filter, Reach reach, Map<String, Object> values) {
        var where = new StringBuilder("true")
                .append(reach.condition())
                .append(filter.kind().condition());
        for (var pattern : Folded.patterns(filter.words())) {
            var name = "word" + values.size();
            where.append(" and search_words like :").append(name);
            values.put(name, pattern);
        }
        if (filter.about() != null) {
            where.append(" and about_type = :aboutType and about_id = :aboutId");
            values.put("aboutType", filter.about().type());
            values.put("aboutId", filter.about().id());
        }
        return where.toString();
    }

    private static MailLine line(ResultSet row, int number) throws SQLException {
        var name = row.getString("sender_name");
        return new MailLine(
                row.getObject("id", UUID.class),
                word(MailKind.class, row.getString("kind")),
                word(Ignored.class, row.getString("ignored")),
                name.isEmpty() ? row.getString("sender") : name,
                row.getString("subject"),
                OwnWords.excerpt(row.getString("body")),
                Mailboxes.instant(row, "received_at"));
    }

    private OpenedMail read(ResultSet row, Reach reach) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var type = row.getString("about_type");
        return new OpenedMail(
                id,
                word(MailKind.class, row.getString("kind")),
                word(Ignored.class, row.getString("ignored")),
                word(Trouble.Reason.class, row.getString("quarantine")),
                row.getBoolean("retry"),
                row.getString("sender"),
                row.getString("sender_name"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("cut"),
                failures(row.getString("undelivered")),
                reach.mayMend() ? row.getString("headers") : "",
                row.getString("answered_mail_id"),
                type == null ? null : new Subject(type, row.getString("about_id")),
                Mailboxes.instant(row, "received_at"),
                files(id));
    }

    private List<File> files(UUID mail) {
        return sql.sql("select id, name, type, size, content is not null as kept from inbound_file where mail_id = ?"
                        + " order by position")
                .param(mail)
                .query((row, number) -> new File(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        row.getBoolean("kept")))
                .list();
    }

    private List<Undelivered> failures(String written) {
        try {
            return json.readValue(written, FAILURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
