package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.mail.SentMails.Enclosed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The files of mails, written once beside their row. */
@Repository
class Enclosures {

    private final JdbcTemplate jdbc;

    Enclosures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID mail, List<Message.Attachment> files) {
        for (var position = 0; position < files.size(); position++) {
            var file = files.get(position);
            jdbc.update(
                    "insert into mail_attachment (mail_id, position, name, type, content) values (?, ?, ?, ?, ?)",
                    mail,
                    position,
                    file.name(),
                    file.type(),
                    file.bytes());
        }
    }

    List<Message.Attachment> of(UUID mail) {
        return jdbc.query(
                "select name, type, content from mail_attachment where mail_id = ? order by position",
                (row, number) ->
                        new Message.Attachment(row.getString("name"), row.getString("type"), row.getBytes("content")),
                mail);
    }

    List<Enclosed> list(UUID mail) {
        return jdbc.query(
                "select position, name, type, octet_length(content) as size from mail_attachment where mail_id = ?"
                        + " order by position",
                (row, number) -> new Enclosed(
                        row.getInt("position"), row.getString("name"), row.getString("type"), row.getLong("size")),
                mail);
    }

    Optional<Message.Attachment> find(UUID mail, int position) {
        return jdbc
                .query(
                        "select name, type, content from mail_attachment where mail_id = ? and position = ?",
                        (row, number) -> new Message.Attachment(
                                row.getString("name"), row.getString("type"), row.getBytes("content")),
                        mail,
                        position)
                .stream()
                .findFirst();
    }
}
