package com.mdmcmusicads.app.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One thing told to one person; the words are made when it is read, in the reader's language. */
@Entity
@Table(name = "notification")
class Notice {

    @Id
    @UuidGenerator
    private UUID id;

    private UUID accountId;
    private String messageKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] arguments;

    private String route;
    private Instant toldAt;
    private Instant readAt;

    protected Notice() {}

    Notice(UUID accountId, String messageKey, String[] arguments, String route, Instant toldAt) {
        this.accountId = accountId;
        this.messageKey = messageKey;
        this.arguments = arguments;
        this.route = route;
        this.toldAt = toldAt;
    }

    UUID id() {
        return id;
    }

    String messageKey() {
        return messageKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    String route() {
        return route;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isUnread() {
        return readAt == null;
    }
}
