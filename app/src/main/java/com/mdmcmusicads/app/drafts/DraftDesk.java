package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftRefused.Reason;
import com.mdmcmusicads.app.drafts.Version.Kind;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where designers write models: always in a draft, one pen a model, every version kept, published through the gates. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
public class DraftDesk {

    /** Topic of {@link Signals}; the payload is the address of the model. */
    public static final String CHANGED = "draft";

    /** The most a model may be, in bytes. */
    public static final int LIMIT = 2 * 1024 * 1024;

    private final ModelDrafts drafts;
    private final Pens pens;
    private final VersionHistory history;
    private final ModelVersions versions;
    private final DraftShelf shelf;
    private final DraftPublisher publisher;
    private final DeploymentDesk deployments;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    DraftDesk(
            ModelDrafts drafts,
            Pens pens,
            VersionHistory history,
            ModelVersions versions,
            DraftShelf shelf,
            DraftPublisher publisher,
            DeploymentDesk deployments,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.drafts = drafts;
        this.pens = pens;
        this.history = history;
        this.versions = versions;
        this.shelf = shelf;
        this.publisher = publisher;
        this.deployments = deployments;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** Every model that runs or is being written, by name. */
    @Transactional(readOnly = true)
    public List<ModelRow> models(DraftFilter filter) {
        return shelf.models(filter);
    }

    /** The draft, or what runs while nobody wrote anything beyond it; empty when there is no such model. */
    public Optional<Draft> open(ModelRef ref) {
        var pen = pens.find(ref);
        return drafts.find(ref)
                .map(row -> Draft.of(row, shelf.name(ref, row.name()), pen))
                .or(() -> history.live(ref).map(live -> untouched(ref, live, pen)));
    }

    private Draft untouched(ModelRef ref, Version live, Optional<Pen> pen) {
        var content = versions.content(live.id());
        var row = new ModelDrafts.Row(ref, "", content, 0, live.id(), null, live.at());
        return Draft.of(row, shelf.name(ref, DraftText.nameIn(ref, content)), pen);
    }

    /** The pen as it is after trying to take it; also the sign of life of whoever has it. */
    public Pen take(ModelRef ref) {
        var before = pens.find(ref);
        var now = pens.take(ref);
        if (!before.equals(Optional.of(now))) {
            tell(ref);
        }
        return now;
    }

    /** Takes the pen out of somebody's hand; what they did not save yet stays on their screen. */
    public Pen takeOver(ModelRef ref) {
        var before = pens.find(ref).map(Pen::accountId).orElse("");
        pens.free(ref);
        trail.record("model.taken-over", subject(ref), Map.of("from", before));
        return take(ref);
    }

    /** Puts one's own pen down. */
    public void release(ModelRef ref) {
        pens.release(ref);
        tell(ref);
    }

    /**
     * Keeps what was written, under a new revision, which is the answer.
     *
     * @param revision the one this content grew from
     * @throws TakenOver when somebody else has the pen or wrote meanwhile
     * @throws DraftRefused when it is too large or empty
     */
    public long save(ModelRef ref, String content, long revision) {
        DraftText.refuseSize(content);
        drafts.lock(ref);
        pens.require(ref);
        var stored = drafts.find(ref);
        if (stored.map(ModelDrafts.Row::revision).orElse(0L) != revision) {
            throw new TakenOver(stored.map(ModelDrafts.Row::changedBy).orElseGet(pens::me));
        }
        if (stored.map(ModelDrafts.Row::content).filter(content::equals).isPresent()) {
            return revision;
        }
        var base = stored.map(ModelDrafts.Row::baseVersionId)
                .orElseGet(() -> history.live(ref).map(Version::id).orElse(null));
        return write(ref, nameOf(ref, content, stored), content, base);
    }

    private String nameOf(ModelRef ref, String content, Optional<ModelDrafts.Row> stored) {
        var told = DraftText.nameIn(ref, content);
        return told.isBlank() ? stored.map(ModelDrafts.Row::name).orElse(ref.key()) : told;
    }

    private long write(ModelRef ref, String name, String content, String base) {
        var revision = drafts.keep(ref, name, content, base, pens.me(), clock.instant());
        tell(ref);
        return revision;
    }

    /** A new, empty model; its key comes from its name. */
    public ModelRef create(ModelKind kind, String name) {
        var ref = NewModel.free(kind, DraftText.named(name), shelf::isTaken);
        return begin(ref, name.strip(), NewModel.content(ref, name.strip()), null);
    }

    /** A new model with this content (a copy, an import); it gets a key of its own. */
    public ModelRef create(ModelKind kind, String name, String content) {
        DraftText.refuseSize(content);
        var ref = NewModel.free(kind, DraftText.named(name), shelf::isTaken);
        var from = DraftText.read(kind, content).keys().stream()
                .findFirst()
                .orElseThrow(() -> new DraftRefused(Reason.NOT_A_MODEL));
        var begun = begin(ref, name.strip(), NewModel.renamed(content, from, ref, name.strip()), from);
        history.keep(
                ref,
                Kind.IMPORTED,
                name.strip(),
                null,
                drafts.find(ref).orElseThrow().content());
        return begun;
    }

    private ModelRef begin(ModelRef ref, String name, String content, String from) {
        DraftText.refuseSize(content);
        drafts.lock(ref);
        if (shelf.isTaken(ref)) {
            throw new DraftRefused(Reason.KEY_TAKEN);
        }
        if (ref.kind() == ModelKind.FORM) {
            drafts.nameForm(ref.key(), name);
        }
        pens.take(ref);
        write(ref, name, content, null);
        trail.record("model.created", subject(ref), Map.of("name", name, "from", from == null ? "" : from));
        return ref;
    }

    /** Another name for people; the key stays. */
    public void rename(ModelRef ref, String name) {
        var clean = DraftText.named(name);
        drafts.lock(ref);
        pens.require(ref);
        if (ref.kind() == ModelKind.FORM) {
            drafts.nameForm(ref.key(), clean);
            tell(ref);
        } else {
            var draft = open(ref).orElseThrow();
            write(ref, clean, NewModel.named(draft.content(), ref, clean), draft.baseVersionId());
        }
        trail.record("model.renamed", subject(ref), Map.of("name", clean));
    }

    /** Gives the draft up; what it said is kept in the history. */
    public void discard(ModelRef ref, String reason) {
        drafts.lock(ref);
        pens.require(ref);
        drafts.find(ref).ifPresent(row -> history.keep(ref, Kind.KEPT, null, reason, row.content()));
        drafts.drop(ref);
        pens.release(ref);
        trail.record("model.discarded", subject(ref), Map.of("reason", reason));
        tell(ref);
    }

    /** Newest first. */
    public List<Version> history(ModelRef ref) {
        return history.of(ref);
    }

    /** What a version says. */
    @Transactional(readOnly = true)
    public String content(String versionId) {
        return versions.content(versionId);
    }

    /** Keeps the draft as it is under a name, without publishing. */
    public Version keep(ModelRef ref, String name, String reason) {
        return keep(ref, name, reason, open(ref).orElseThrow().content());
    }

    /** Keeps a content under a name; for somebody who lost the pen while writing, too. */
    public Version keep(ModelRef ref, String name, String reason, String content) {
        DraftText.refuseSize(content);
        trail.record("model.kept", subject(ref), Map.of("name", DraftText.named(name)));
        tell(ref);
        return history.keep(ref, Kind.KEPT, DraftText.named(name), reason, content);
    }

    /** Makes an old version the draft; what the draft said before is kept. The answer is the new revision. */
    public long restore(ModelRef ref, String versionId) {
        if (!versions.modelOf(versionId).equals(Optional.of(ref))) {
            throw new DraftRefused(Reason.NOT_A_MODEL);
        }
        drafts.lock(ref);
        pens.require(ref);
        var stored = drafts.find(ref);
        stored.filter(row -> !shelf.isKept(ref, row.content()))
                .ifPresent(row -> history.keep(ref, Kind.KEPT, null, null, row.content()));
        var old = versions.find(versionId).orElseThrow();
        var content = versions.content(versionId);
        history.keep(ref, Kind.RESTORED, old.name(), String.valueOf(old.number()), content);
        trail.record("model.restored", subject(ref), Map.of("version", old.number()));
        var base = history.live(ref).map(Version::id).orElse(null);
        return write(ref, nameOf(ref, content, stored), content, base);
    }

    /** What speaks against publishing the draft as it is, outside any transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Objection> objections(ModelRef ref) {
        return publisher.objections(ref, publisher.draft(ref).content());
    }

    /**
     * Makes the draft what new cases run, all or nothing.
     *
     * @throws Objections when a gate has a blocking objection
     * @throws TakenOver when somebody else has the pen or wrote meanwhile
     * @throws LiveMoved when another version runs than the one the draft began from
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ModelPublished publish(ModelRef ref, long revision, String name, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new DraftRefused(Reason.REASON_MISSING);
        }
        return publisher.publish(ref, revision, DraftText.named(name), reason.strip());
    }

    /** Somebody saw how the running version differs and goes on from the draft all the same. */
    public void acknowledge(ModelRef ref, String liveDefinitionId) {
        drafts.lock(ref);
        pens.require(ref);
        history.live(ref)
                .filter(live ->
                        deployments.latest(ref).orElseThrow().definitionId().equals(liveDefinitionId))
                .ifPresent(live -> drafts.rebase(ref, live.id()));
    }

    /** Makes the version that came with the application and waits what new cases run; a draft stays as it is. */
    public ModelPublished acceptShipped(ModelRef ref, String name, String reason) {
        return publisher.acceptShipped(ref, name, reason);
    }

    /** Keeps the designer's version that runs. */
    public void dismissShipped(ModelRef ref, String reason) {
        deployments.dismissWaiting(ref);
        trail.record("model.shipped-dismissed", subject(ref), Map.of("reason", reason));
        tell(ref);
    }

    private void tell(ModelRef ref) {
        signals.publish(CHANGED, ref.address());
    }

    static Subject subject(ModelRef ref) {
        return new Subject("model", ref.address());
    }
}
