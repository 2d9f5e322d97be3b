package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.executions.CaseFinder;
import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of subscriptions: by client, for whoever sees people. */
@Component
class SubscriptionFinder implements CaseFinder {

    private final JdbcClient database;

    SubscriptionFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        return namesToo
                ? database.sql("select s.id::text from subscription s join client c on c.id = s.client_id"
                                + " where c.search_words like all (:words) order by s.id limit :limit")
                        .param("words", Folded.patterns(words).toArray(String[]::new))
                        .param("limit", limit)
                        .query(String.class)
                        .list()
                : List.of();
    }
}
