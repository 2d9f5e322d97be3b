package com.mdmcmusicads.app.incidents;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what stands still going again, for rooms that know a case by its key and not its incidents; who may is for them to say. */
@Service
@Transactional
public class CaseRetries {

    private static final String STANDING = """
            select n.id_ from act_ru_incident n
              join act_re_procdef d on d.id_ = n.proc_def_id_
              join act_ru_execution e on e.id_ = n.proc_inst_id_
             where n.incident_type_ = 'failedJob' and d.key_ = ? and e.business_key_ = ?""";

    private final JdbcTemplate jdbc;
    private final IncidentDesk desk;

    CaseRetries(JdbcTemplate jdbc, IncidentDesk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** One more attempt at once for every step of the case that stands still; false when none does. */
    public boolean retry(String process, String businessKey, String reason) {
        var standing = jdbc.queryForList(STANDING, String.class, process, businessKey);
        standing.forEach(incident -> desk.again(incident, reason));
        return !standing.isEmpty();
    }
}
