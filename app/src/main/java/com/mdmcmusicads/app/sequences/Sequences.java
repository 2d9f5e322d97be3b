package com.mdmcmusicads.app.sequences;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sequences extends Repository<Sequence, String> {

    Sequence save(Sequence sequence);

    Optional<Sequence> findById(String key);

    boolean existsById(String key);

    List<Sequence> findAllByOrderByName();
}
