package com.mdmcmusicads.app.outreach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {

    Optional<Enrolment> findById(UUID id);

    /** The enrolment, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.email = :email and e.endedAt is null order by e.id")
    List<Enrolment> lockGoingOn(String email);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.leadId = :leadId and e.endedAt is null order by e.id")
    List<Enrolment> lockGoingOn(UUID leadId);

    List<Enrolment> findByLeadIdOrderByCreatedAtDesc(UUID leadId);

    @Query("select e from Enrolment e where e.leadId = :leadId or e.email = :email order by e.createdAt desc")
    List<Enrolment> of(UUID leadId, String email);

    @Query("select e from Enrolment e where e.email in :emails and e.endedAt is null")
    List<Enrolment> goingOn(Collection<String> emails);

    @Query("select e from Enrolment e where e.email = :email and e.sequenceKey = :sequence and e.endedAt is null")
    List<Enrolment> goingOn(String email, String sequence);

    @Query("select coalesce(max(e.round), 0) from Enrolment e where e.email = :email and e.sequenceKey = :sequence")
    int lastRound(String email, String sequence);

    @Query("select e.sequenceVersion, count(e) from Enrolment e where e.sequenceKey = :sequence and e.endedAt is null"
            + " group by e.sequenceVersion")
    List<Object[]> running(String sequence);

    default Enrolment get(String id) {
        return findById(UUID.fromString(id)).orElseThrow();
    }

    default Enrolment hold(String id) {
        return lock(UUID.fromString(id)).orElseThrow();
    }
}
