package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions of a decision as they were when it was asked, each read once. */
final class PastTables {

    private final DeploymentDesk deployments;
    private final String decision;
    private final Map<String, Optional<DecisionTable>> known = new HashMap<>();

    PastTables(DeploymentDesk deployments, String decision) {
        this.deployments = deployments;
        this.decision = decision;
    }

    Optional<DecisionTable> of(String definitionId) {
        return known.computeIfAbsent(definitionId, id -> DecisionFile.find(deployments.content(id), decision));
    }
}
