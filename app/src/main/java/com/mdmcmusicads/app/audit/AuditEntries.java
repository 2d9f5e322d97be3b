package com.mdmcmusicads.app.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findBySubjectTypeAndSubjectIdOrderByIdDesc(String type, String id, Limit limit);

    @Query("""
            select entry from AuditEntry entry
             where (entry.subjectType = :#{#slice.type} and entry.subjectId in :#{#slice.ids}
                    or entry.subjectType = 'process' and entry.subjectId in :#{#slice.instances})
               and entry.action like :#{#slice.like} and entry.action not like :#{#slice.unlike}
               and entry.action not in :#{#slice.untold}
               and (entry.at < :#{#slice.before}
                    or entry.at = :#{#slice.before} and entry.id < :#{#slice.number})
             order by entry.at desc, entry.id desc""")
    List<AuditEntry> find(TrailSlice slice, Limit limit);
}
