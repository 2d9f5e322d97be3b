package com.mdmcmusicads.app.contacts;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.contacts.Contact.Part;
import com.mdmcmusicads.app.live.Signals;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps contacts and links of a subject; every change is written into its trail. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDR', 'SALES')")
class ContactBook {

    /** Topic of the signal that contacts or links changed; the payload is the subject's id. */
    static final String CHANGED = "contact";

    private final JdbcClient sql;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    ContactBook(JdbcClient sql, AuditTrail trail, Signals signals, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
    List<Contact> contacts(Subject about) {
        return sql.sql("select * from contact where subject_type = ? and subject_id = ? order by added_at, id")
                .params(about.type(), about.id())
                .query((row, number) -> new Contact(
                        row.getString("id"),
                        row.getString("name"),
                        Part.valueOf(row.getString("part")),
                        row.getString("email"),
                        row.getString("phone")))
                .list();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
    List<MusicLink> links(Subject about) {
        return sql.sql("select * from music_link where subject_type = ? and subject_id = ? order by added_at, id")
                .params(about.type(), about.id())
                .query((row, number) -> new MusicLink(
                        row.getString("id"), MusicPlace.valueOf(row.getString("place")), row.getString("address")))
                .list();
    }

    void add(Subject about, Contact contact) {
        sql.sql("""
                        insert into contact (id, subject_type, subject_id, name, part, email, phone, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        about.type(),
                        about.id(),
                        contact.name(),
                        contact.part().name(),
                        contact.email(),
                        contact.phone(),
                        Timestamp.from(clock.instant()))
                .update();
        note("contact.added", about, Map.of(), contact.values());
    }

    void change(Subject about, Contact before, Contact after) {
        sql.sql("update contact set name = ?, part = ?, email = ?, phone = ? where id = ?::uuid and subject_id = ?")
                .params(after.name(), after.part().name(), after.email(), after.phone(), before.id(), about.id())
                .update();
        note("contact.changed", about, before.values(), after.values());
    }

    void remove(Subject about, Contact contact) {
        sql.sql("delete from contact where id = ?::uuid and subject_id = ?")
                .params(contact.id(), about.id())
                .update();
        note("contact.removed", about, contact.values(), Map.of());
    }

    /** False when it is there already. */
    boolean add(Subject about, MusicLink link) {
        var isNew = sql.sql("""
                        insert into music_link (id, subject_type, subject_id, place, address, added_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                UUID.randomUUID(),
                                about.type(),
                                about.id(),
                                link.place().name(),
                                link.address(),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (isNew) {
            note("link.added", about, Map.of(), Map.of("link", link.address()));
        }
        return isNew;
    }

    void remove(Subject about, MusicLink link) {
        sql.sql("delete from music_link where id = ?::uuid and subject_id = ?")
                .params(link.id(), about.id())
                .update();
        note("link.removed", about, Map.of("link", link.address()), Map.of());
    }

    private void note(String action, Subject about, Map<String, Object> before, Map<String, Object> after) {
        trail.record(action, about, before, after);
        signals.publish(CHANGED, about.id());
    }
}
