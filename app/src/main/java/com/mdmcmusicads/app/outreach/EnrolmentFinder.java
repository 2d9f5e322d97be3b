package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.executions.CaseFinder;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Executions of sequences: by the whole address of the person, for whoever sees people. */
@Component
class EnrolmentFinder implements CaseFinder {

    private final JdbcClient database;

    EnrolmentFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> find(String words, boolean namesToo, int limit) {
        return namesToo
                ? database.sql("select id::text from enrolment where email = lower(:words) order by id limit :limit")
                        .param("words", words)
                        .param("limit", limit)
                        .query(String.class)
                        .list()
                : List.of();
    }
}
