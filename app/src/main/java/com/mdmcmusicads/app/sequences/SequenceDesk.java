package com.mdmcmusicads.app.sequences;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules ask what a sequence says. */
@Service
@Transactional(readOnly = true)
public class SequenceDesk {

    private final Sequences sequences;
    private final SequenceVersions versions;

    SequenceDesk(Sequences sequences, SequenceVersions versions) {
        this.sequences = sequences;
        this.versions = versions;
    }

    /** What new enrolments run; empty when the sequence is unknown, closed or not yet published. */
    public Optional<Script> current(String key) {
        return sequences
                .findById(key)
                .filter(sequence -> sequence.isActive() && sequence.published() != null)
                .map(sequence -> script(sequence, sequence.published()));
    }

    /** A version an enrolment is pinned to. */
    public Script version(String key, int number) {
        return script(sequences.findById(key).orElseThrow(), number);
    }

    /** How people call it. */
    public String name(String key) {
        return sequences.findById(key).map(Sequence::name).orElse(key);
    }

    /** Every sequence somebody can be enrolled in. */
    public List<Script> open() {
        return sequences.findAllByOrderByName().stream()
                .filter(sequence -> sequence.isActive() && sequence.published() != null)
                .map(sequence -> script(sequence, sequence.published()))
                .toList();
    }

    private Script script(Sequence sequence, int number) {
        var content = versions.findBySequenceKeyAndNumber(sequence.key(), number)
                .orElseThrow()
                .content();
        return new Script(
                sequence.key(), sequence.name(), number, content.window(), content.firstAtOnce(), content.steps());
    }
}
