package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of campaigns: by number, and by artist and client for whoever sees people. */
@Component
class CampaignFinder implements CaseFinder {

    private final JdbcClient database;

    CampaignFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        var found = namesToo ? "search_words like all (:words)" : "lower(number) like all (:words)";
        return database.sql("select id::text from campaign where " + found + " order by id limit :limit")
                .param("words", Folded.patterns(words).toArray(String[]::new))
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
