package com.mdmcmusicads.processes.accounting;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;

/** The work accounting-export.bpmn asks the application to do; one method per service task, same name as its id. */
public interface AccountingExportSteps extends Steps {

    @Step(
            fr = "Passer les écritures en attente",
            en = "Book what waits",
            helpFr = "Un lot de factures et de règlements ; vrai quand il n’en reste aucun",
            helpEn = "A batch of invoices and payments; true when none is left",
            leavesTheSystem = true)
    boolean prepareExport(String exportId);

    @Step(
            fr = "Figer le périmètre",
            en = "Fix the scope",
            helpFr = "Ce qui est passé ensuite n’entre plus dans ce fichier ; rend le nombre d’écritures",
            helpEn = "What is booked afterwards does not enter this file; gives the number of entries")
    int fixScope(String exportId);

    @Step(
            fr = "Écrire des pages du fichier",
            en = "Write pages of the file",
            helpFr = "Chaque page est conservée aussitôt ; vrai quand tout est écrit",
            helpEn = "Each page is kept at once; true when all is written",
            leavesTheSystem = true)
    boolean writeExport(String exportId);

    @Step(
            fr = "Contrôler le fichier",
            en = "Check the file",
            helpFr = "Relit le fichier produit, indépendamment de ce qui l’a écrit ; vrai quand tout est juste",
            helpEn = "Reads the file again, independently of what wrote it; true when all is right",
            leavesTheSystem = true)
    boolean checkExport(String exportId);

    @Step(fr = "Conserver le fichier", en = "Keep the file")
    void keepExport(String exportId);

    @Step(fr = "Refuser le fichier", en = "Refuse the file")
    void refuseExport(String exportId);

    @Step(fr = "Arrêter l’export", en = "Stop the export")
    void stopExport(String exportId);
}
