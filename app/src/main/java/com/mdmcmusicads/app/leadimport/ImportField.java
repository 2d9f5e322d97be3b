package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of the file can mean, with the names people give it, folded. */
enum ImportField {
    EMAIL("email", "e-mail", "mail", "adresse e-mail", "adresse email", "courriel", "email address"),
    NAME("name", "nom", "contact", "nom complet", "full name", "prenom et nom", "contact name"),
    ARTIST("artist_name", "artiste", "artist", "artiste ou label", "label", "groupe", "band", "artist name"),
    PHONE("phone", "telephone", "tel", "mobile", "portable", "phone number"),
    GENRE("genre", "genre musical", "style", "music genre"),
    BUDGET("budget_estimated", "budget", "budget media", "budget mensuel", "budget estimated", "media budget"),
    PLATFORMS("platforms_interest", "plateformes", "platforms", "plateforme", "platform"),
    COUNTRY("country", "pays"),
    LANGUAGE("language", "langue"),
    MESSAGE("message", "commentaire", "note", "notes", "comment"),
    SOURCE("source", "origine", "provenance"),
    CONSENT("consent_marketing", "consentement", "accord", "opt-in", "optin", "consent", "newsletter"),
    CONSENT_TEXT("consent_text", "texte du consentement", "mots employes", "wording", "consent text"),
    CONSENT_DATE("consent_date", "date du consentement", "date d’accord", "date d'accord", "consent date");

    private final String field;
    private final List<String> names;

    ImportField(String field, String... names) {
        this.field = field;
        this.names = List.of(names);
    }

    /** As the rules for leads name it. */
    String field() {
        return field;
    }

    static Optional<ImportField> named(String title) {
        var folded = Folded.of(title).strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(field -> field.field.equals(folded) || field.names.contains(folded))
                .findFirst();
    }

    static Optional<ImportField> ruled(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }
}
