package com.mdmcmusicads.app.capture;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a capture left behind, read from the table itself. */
final class StoredLeads {

    private StoredLeads() {}

    static int count(JdbcClient database, String email) {
        return database.sql("select count(*) from lead where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    static String value(JdbcClient database, String email, String column) {
        return database.sql("select " + column + " from lead where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }
}
