package com.mdmcmusicads.app.consent;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts people agreed to: ours, and those of other people's forms, each a version that never changes. */
@Repository
class Wordings {

    private final JdbcClient database;

    Wordings(JdbcClient database) {
        this.database = database;
    }

    /** The number under which exactly these words are kept; the next version when they are new. */
    long keep(Purpose purpose, Locale language, String words, Instant now) {
        return find(purpose, language, words).orElseGet(() -> {
            lock(purpose, language);
            return find(purpose, language, words).orElseGet(() -> add(purpose, language, words, now));
        });
    }

    /** What we ask today, in French where the language is not ours. */
    String current(Purpose purpose, Locale language) {
        return database.sql("""
                        select words from consent_wording where ours and purpose = ? and language in (?, 'fr')
                         order by language = ? desc, version desc limit 1""")
                .params(purpose.name(), language.getLanguage(), language.getLanguage())
                .query(String.class)
                .single();
    }

    private Optional<Long> find(Purpose purpose, Locale language, String words) {
        return database.sql("select id from consent_wording where purpose = ? and language = ? and hash = ?")
                .params(purpose.name(), language.getLanguage(), Token.hash(words))
                .query(Long.class)
                .optional();
    }

    private void lock(Purpose purpose, Locale language) {
        database.sql("select cast(pg_advisory_xact_lock(hashtextextended(?, 3)) as text)")
                .param(purpose + " " + language.getLanguage())
                .query(String.class)
                .optional();
    }

    private long add(Purpose purpose, Locale language, String words, Instant now) {
        return database.sql("""
                        insert into consent_wording (purpose, language, version, words, hash, ours, since)
                        select :purpose, :language, coalesce(max(version), 0) + 1, :words, :hash, false, :now
                          from consent_wording where purpose = :purpose and language = :language returning id""")
                .param("purpose", purpose.name())
                .param("language", language.getLanguage())
                .param("words", words)
                .param("hash", Token.hash(words))
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }
}
