package com.mdmcmusicads.processes.kpis;

import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Date;

/** The work kpi-morning.bpmn asks the application to do; one method per service task, same name as its id. */
public interface KpiMorningSteps extends Steps {

    @Step(
            fr = "Lancer la collecte de chaque compte",
            en = "Start a collection for each account",
            helpFr = "Celle qui attend encore est prolongée ; rend le nombre de collectes lancées",
            helpEn = "One that still waits is extended; gives the number of collections started")
    int startCollections(String day);

    @Step(
            fr = "Fixer l’heure du relevé",
            en = "Plan the check",
            helpFr = "Dix heures à Paris, ou une demi-heure plus tard quand la matinée a commencé en retard",
            helpEn = "Ten in Paris, or half an hour from now when the morning began late")
    Date planGapCheck(String day);

    @Step(
            fr = "Relever les chiffres manquants",
            en = "Look for missing figures",
            helpFr = "Faux quand un arrêt du serveur a retardé les collectes : elles ont d’abord le temps de finir",
            helpEn = "False when a stop of the server held up the collections: they get the time to end first")
    boolean checkGaps(String day);
}
