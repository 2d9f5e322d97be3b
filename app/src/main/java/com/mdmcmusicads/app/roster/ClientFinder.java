package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of clients: by name, contact and e-mail, for whoever sees people. */
@Component
class ClientFinder implements CaseFinder {

    private final JdbcClient database;

    ClientFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        return namesToo
                ? database.sql(
                                "select id::text from client where search_words like all (:words) order by id limit :limit")
                        .param("words", Folded.patterns(words).toArray(String[]::new))
                        .param("limit", limit)
                        .query(String.class)
                        .list()
                : List.of();
    }
}
