package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds leads for screens on which somebody chooses some of them; the newest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
public class LeadLookup {

    private static final List<String> GRADES = List.of("A", "B", "C", "D");

    private final Leads leads;
    private final JdbcClient database;

    LeadLookup(Leads leads, JdbcClient database) {
        this.leads = leads;
        this.database = database;
    }

    /**
     * Leads that are still open and match all words.
     *
     * @param grades only these; none means all
     */
    public List<LeadPerson> find(String words, Collection<String> grades, int offset, int limit) {
        var pattern = String.join("", Folded.patterns(words)).replace("%%", "%");
        var ids = database.sql("""
                        select id from lead
                        where search_words like :pattern and (:all or grade in (:grades))
                            and status not in ('CONVERTED', 'DISQUALIFIED', 'LOST', 'MERGED', 'ERASED')
                        order by created_at desc, id limit :limit offset :offset""")
                .param("pattern", pattern.isEmpty() ? "%" : pattern)
                .param("all", grades.isEmpty())
                .param("grades", grades.isEmpty() ? GRADES : grades)
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list();
        return ids.stream()
                .flatMap(id -> leads.findById(id).stream())
                .map(Lead::person)
                .toList();
    }
}
