package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of leads: by name, artist and e-mail, for whoever sees people. */
@Component
class LeadFinder implements CaseFinder {

    private final JdbcClient database;

    LeadFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        return namesToo
                ? database.sql(
                                "select id::text from lead where search_words like all (:words) order by id limit :limit")
                        .param("words", Folded.patterns(words).toArray(String[]::new))
                        .param("limit", limit)
                        .query(String.class)
                        .list()
                : List.of();
    }
}
