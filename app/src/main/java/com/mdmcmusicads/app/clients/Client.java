package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Folded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A signing artist or company. */
@Entity
class Client {

    @Id
    @UuidGenerator
    private UUID id;

    @Version
    private int version;

    private String name;
    private String contact;
    private String email;
    private String phone;
    private String country;
    private String language;
    private Instant createdAt;
    private String searchWords;

    protected Client() {}

    Client(NewClient given, Instant now) {
        name = given.name();
        contact = given.contact();
        email = given.email();
        phone = given.phone();
        country = given.country();
        language = given.language();
        createdAt = now;
        searchWords = Folded.of(name, contact, email);
    }

    String id() {
        return id.toString();
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    String country() {
        return country;
    }

    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }

    String route() {
        return "clients/" + id;
    }
}
