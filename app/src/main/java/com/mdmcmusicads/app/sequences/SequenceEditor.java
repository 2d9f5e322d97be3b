package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.texts.Folded;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff write sequences: always in a draft, which enrolments see only once it is published as the next version. */
@Service
@Transactional
@PreAuthorize("hasRole('SDR')")
class SequenceEditor {

    static final String CHANGED = "sequence";

    private final Sequences sequences;
    private final SequenceVersions versions;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    SequenceEditor(
            Sequences sequences,
            SequenceVersions versions,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.sequences = sequences;
        this.versions = versions;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    List<Sequence> all() {
        return sequences.findAllByOrderByName();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    Optional<Sequence> find(String key) {
        return sequences.findById(key);
    }

    /** The newest version: the draft when there is one, else the published one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    SequenceVersion newest(String key) {
        return versions.findFirstBySequenceKeyOrderByNumberDesc(key).orElseThrow();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
    List<SequenceVersion> published(String key) {
        return versions.findBySequenceKeyAndPublishedAtIsNotNullOrderByNumberDesc(key);
    }

    /** A new sequence with one empty mail; its key comes from its name. */
    Sequence create(String name) {
        var sequence = sequences.save(new Sequence(freeKey(name), name.strip(), clock.instant()));
        var first = List.of(SequenceStep.EMPTY.after(0));
        versions.save(new SequenceVersion(sequence.key(), 1, new Draft(SendingWindow.USUAL, true, first)));
        tell("sequence.created", sequence.key(), Map.of("name", sequence.name()));
        return sequence;
    }

    /** Somebody may be enrolled, or nobody new; whoever runs goes on. */
    void open(String key, boolean isOpen) {
        sequences.findById(key).orElseThrow().open(isOpen);
        tell(isOpen ? "sequence.opened" : "sequence.closed", key, Map.of());
    }

    void rename(String key, String name) {
        sequences.findById(key).orElseThrow().rename(name.strip());
        tell("sequence.renamed", key, Map.of("name", name.strip()));
    }

    /**
     * Keeps a draft; the first one after a publication becomes the next version.
     *
     * @param base the version and revision the writer began with
     * @throws UnfitText when a placeholder is unknown or broken
     * @throws DraftChanged when somebody else wrote meanwhile
     */
    SequenceVersion save(String key, Base base, Draft content) {
        var clean = clean(content);
        refuse(TextCheck.of(clean.steps()));
        var newest = newest(key);
        if (!base.equals(Base.of(newest))) {
            throw new DraftChanged(newest);
        }
        if (newest.publishedAt() == null) {
            newest.write(clean);
            tell("sequence.saved", key, Map.of("version", newest.number()));
            return versions.save(newest);
        }
        tell("sequence.saved", key, Map.of("version", newest.number() + 1));
        return versions.save(new SequenceVersion(key, newest.number() + 1, clean));
    }

    /** Makes the draft what new enrolments run; whoever runs an older version stays on it. */
    void publish(String key, Base base) {
        var draft = newest(key);
        if (!base.equals(Base.of(draft))) {
            throw new DraftChanged(draft);
        }
        if (draft.publishedAt() != null) {
            return;
        }
        refuse(TextCheck.forReaders(draft.content().steps()));
        draft.published(account.require().id(), clock.instant());
        sequences.findById(key).orElseThrow().published(draft.number());
        tell("sequence.published", key, Map.of("version", draft.number()));
    }

    private void tell(String action, String key, Map<String, Object> values) {
        trail.record(action, new Subject("sequence", key), values);
        signals.publish(CHANGED, key);
    }

    private static void refuse(List<TextCheck.Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnfitText(findings);
        }
    }

    private static Draft clean(Draft content) {
        return content.with(content.steps().stream()
                .map(step -> new SequenceStep(step.delayDays(), clean(step.fr()), clean(step.en())))
                .toList());
    }

    private static MailText clean(MailText text) {
        return new MailText(text.subject().strip().replaceAll("\\s*\\R\\s*", " "), SafeHtml.clean(text.html()));
    }

    private String freeKey(String name) {
        var plain = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var key = plain.isEmpty() ? "sequence" : plain;
        var free = key;
        for (var i = 2; sequences.existsById(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    /** What a writer began with. */
    record Base(int number, int revision) {

        static Base of(SequenceVersion version) {
            return new Base(version.number(), version.revision());
        }
    }

    /** Somebody else saved or published meanwhile; nothing was kept. */
    static final class DraftChanged extends RuntimeException {

        DraftChanged(SequenceVersion there) {
            super("Meanwhile at version " + there.number() + ", revision " + there.revision());
        }
    }
}
