package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.DeploymentRefused;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Version.Kind;
import com.mdmcmusicads.app.live.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a draft through the gates and, if it is still the same afterwards, deploys it in one transaction. */
@Component
class DraftPublisher {

    private final List<PublishGate> gates;
    private final ModelDrafts drafts;
    private final Pens pens;
    private final VersionHistory history;
    private final ModelVersions versions;
    private final DeploymentDesk deployments;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DraftPublisher(
            List<PublishGate> gates,
            ModelDrafts drafts,
            Pens pens,
            VersionHistory history,
            ModelVersions versions,
            DeploymentDesk deployments,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.gates = gates.stream()
                .sorted(Comparator.comparingInt(PublishGate::order))
                .toList();
        this.drafts = drafts;
        this.pens = pens;
        this.history = history;
        this.versions = versions;
        this.deployments = deployments;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    ModelDrafts.Row draft(ModelRef ref) {
        return drafts.find(ref).orElseThrow(() -> new DraftRefused(DraftRefused.Reason.NOTHING_WRITTEN));
    }

    List<Objection> objections(ModelRef ref, String content) {
        return gates.stream()
                .flatMap(gate -> gate.before(ref, content).stream())
                .toList();
    }

    ModelPublished publish(ModelRef ref, long revision, String name, String reason) {
        var checked = draft(ref);
        refuseOther(revision, checked);
        refuseMoved(ref, checked);
        var blocking = objections(ref, checked.content()).stream()
                .filter(Objection::blocking)
                .toList();
        if (!blocking.isEmpty()) {
            throw new Objections(blocking);
        }
        return transaction.execute(status -> deploy(ref, revision, name, reason));
    }

    private ModelPublished deploy(ModelRef ref, long revision, String name, String reason) {
        drafts.lock(ref);
        pens.require(ref);
        var draft = draft(ref);
        refuseOther(revision, draft);
        refuseMoved(ref, draft);
        var before = deployments.latest(ref).map(Deployed::definitionId).orElse(null);
        try {
            var live = deployments.deploy(ref, draft.content(), name, reason);
            versions.add(NewVersion.of(live, Kind.PUBLISHED, name, pens.me(), reason, draft.content()));
            drafts.drop(ref);
            return tell("model.published", live, before, reason);
        } catch (DeploymentRefused refused) {
            throw new Objections(List.of(
                    new Objection("engine", null, "drafts.objection.engine", List.of(refused.getMessage()), true)));
        }
    }

    ModelPublished acceptShipped(ModelRef ref, String name, String reason) {
        drafts.lock(ref);
        history.of(ref);
        var before = deployments.latest(ref).map(Deployed::definitionId).orElse(null);
        var live = deployments.deployWaiting(ref, name, reason);
        var content = deployments.content(live.definitionId());
        versions.add(NewVersion.of(live, Kind.SHIPPED, name, pens.me(), reason, content));
        return tell("model.shipped-accepted", live, before, reason);
    }

    private ModelPublished tell(String action, Deployed live, String before, String reason) {
        trail.record(action, DraftDesk.subject(live.ref()), Map.of("version", live.version(), "reason", reason));
        var published = new ModelPublished(live.ref(), live.version(), live.definitionId(), before);
        events.publishEvent(published);
        signals.publish(DraftDesk.CHANGED, live.ref().address());
        return published;
    }

    private static void refuseOther(long revision, ModelDrafts.Row draft) {
        if (draft.revision() != revision) {
            throw new TakenOver(draft.changedBy());
        }
    }

    /** By what they say: a version that was deployed again unchanged is the same. */
    private void refuseMoved(ModelRef ref, ModelDrafts.Row draft) {
        var base = draft.baseVersionId() == null
                ? null
                : versions.find(draft.baseVersionId()).orElseThrow().sha256();
        deployments.latest(ref).filter(live -> !live.sha256().equals(base)).ifPresent(live -> {
            throw new LiveMoved(live);
        });
    }
}
