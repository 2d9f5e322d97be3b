package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.modelchecks.ModelChecks;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What all pages of the studio work with. */
@Component
record StudioTools(
        DraftDesk drafts,
        DeploymentDesk deployments,
        ModelChecks checks,
        Directory directory,
        CurrentAccount account,
        Signals signals,
        Clock clock) {

    String me() {
        return account.require().id();
    }

    Map<String, String> names(Collection<String> accountIds) {
        return directory.names(accountIds);
    }

    String name(String accountId) {
        return names(List.of(accountId)).getOrDefault(accountId, "–");
    }

    Instant now() {
        return clock.instant();
    }
}
