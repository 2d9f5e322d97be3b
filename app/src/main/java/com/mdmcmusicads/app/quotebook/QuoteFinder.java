package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of quotes: by number, and by what they are searched by for whoever sees people. */
@Component
class QuoteFinder implements CaseFinder {

    private final JdbcClient database;

    QuoteFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        var found = namesToo ? "search_words like all (:words)" : "lower(number) like all (:words)";
        return database.sql("select id::text from quote where " + found + " order by id limit :limit")
                .param("words", Folded.patterns(words).toArray(String[]::new))
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
