package com.mdmcmusicads.processes.duplicates;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;

/** The work duplicate-review.bpmn asks the application to do, and the search by which other processes come to it. */
public interface DuplicateReviewSteps extends Steps {

    @Step(
            fr = "Chercher des doublons",
            en = "Look for duplicates",
            helpFr = "Même téléphone, ou même nom d’artiste dans le même pays ; vrai quand quelqu’un doit vérifier",
            helpEn = "Same phone, or same artist name in the same country; true when somebody has to check",
            forOtherModels = true,
            example = "false")
    boolean findDuplicates(String leadId);

    @Step(
            fr = "Fusionner les fiches",
            en = "Merge the records",
            helpFr = "Avec les valeurs choisies côte à côte",
            helpEn = "With the values chosen side by side")
    void mergeLeads(String proposalId, String keep);

    @Step(
            fr = "Garder les deux fiches",
            en = "Keep both records",
            helpFr = "Cette paire ne sera plus jamais proposée",
            helpEn = "This pair is never proposed again")
    void keepApart(String proposalId, String details);
}
