package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.deployments.Origin;
import com.mdmcmusicads.app.drafts.Version.Kind;
import com.mdmcmusicads.app.identity.CurrentAccount;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The versions of a model, those that were deployed without a designer included. */
@Component
class VersionHistory {

    private final ModelVersions versions;
    private final ModelDrafts drafts;
    private final DeploymentDesk deployments;
    private final CurrentAccount account;
    private final Clock clock;

    VersionHistory(
            ModelVersions versions,
            ModelDrafts drafts,
            DeploymentDesk deployments,
            CurrentAccount account,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.deployments = deployments;
        this.account = account;
        this.clock = clock;
    }

    /** Newest first. */
    List<Version> of(ModelRef ref) {
        adopt(ref);
        return versions.of(ref);
    }

    /** The version that new cases run; empty while the model never ran. */
    Optional<Version> live(ModelRef ref) {
        var live = deployments.latest(ref);
        return live.flatMap(one -> of(ref).stream()
                .filter(version -> version.sha256().equals(one.sha256()))
                .findFirst());
    }

    Version keep(ModelRef ref, Kind kind, String name, String reason, String content) {
        drafts.lock(ref);
        return versions.add(
                new NewVersion(ref, kind, null, null, name, account.require().id(), clock.instant(), reason, content));
    }

    /** Puts in what the engine has and the history has not; a version deployed again unchanged is no new one. */
    private void adopt(ModelRef ref) {
        var known = versions.of(ref).stream()
                .map(Version::definitionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var deployed = new ArrayList<>(deployments.versions(ref));
        if (deployed.stream().allMatch(one -> known.contains(one.definitionId()))) {
            return;
        }
        drafts.lock(ref);
        Collections.reverse(deployed);
        String before = null;
        for (var one : deployed) {
            if (!one.sha256().equals(before) && !isKnown(one)) {
                adopt(one);
            }
            before = one.sha256();
        }
    }

    private boolean isKnown(Deployed one) {
        return versions.of(one.ref()).stream()
                .anyMatch(version -> one.definitionId().equals(version.definitionId()));
    }

    private void adopt(Deployed one) {
        var kind = one.origin() == Origin.SHIPPED ? Kind.SHIPPED : Kind.PUBLISHED;
        versions.add(NewVersion.of(one, kind, null, null, null, deployments.content(one.definitionId())));
    }
}
