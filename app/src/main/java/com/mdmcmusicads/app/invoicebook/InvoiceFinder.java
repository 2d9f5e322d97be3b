package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of invoices: by number, and by client for whoever sees people. */
@Component
class InvoiceFinder implements CaseFinder {

    private final JdbcClient database;

    InvoiceFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        var found = namesToo ? "search_words like all (:words)" : "lower(number) like all (:words)";
        return database.sql("select id::text from invoice where " + found + " order by id limit :limit")
                .param("words", Folded.patterns(words).toArray(String[]::new))
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
