package com.mdmcmusicads.processes.leadimport;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;

/** The work lead-import.bpmn asks the application to do; one method per service task, same name as its id. */
public interface LeadImportSteps extends Steps {

    @Step(
            fr = "Importer un lot de lignes",
            en = "Import a batch of rows",
            helpFr = "Chaque ligne dans sa propre transaction ; vrai quand il n’en reste aucune",
            helpEn = "Each row in a transaction of its own; true when none is left",
            leavesTheSystem = true)
    boolean importRows(String importId);

    @Step(fr = "Terminer l’import", en = "Finish the import")
    void finishImport(String importId);

    @Step(fr = "Arrêter l’import", en = "Stop the import")
    void stopImport(String importId);
}
