package com.mdmcmusicads.app.sequences;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SequenceVersions extends Repository<SequenceVersion, Long> {

    SequenceVersion save(SequenceVersion version);

    Optional<SequenceVersion> findBySequenceKeyAndNumber(String sequenceKey, int number);

    Optional<SequenceVersion> findFirstBySequenceKeyOrderByNumberDesc(String sequenceKey);

    List<SequenceVersion> findBySequenceKeyAndPublishedAtIsNotNullOrderByNumberDesc(String sequenceKey);
}
