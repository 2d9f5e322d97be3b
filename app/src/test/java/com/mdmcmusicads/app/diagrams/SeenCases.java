package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far the process of a lead has come, for the tests of other rooms. */
@Component
public class SeenCases {

    private final DiagramDesk desk;

    SeenCases(DiagramDesk desk) {
        this.desk = desk;
    }

    public String instance(String lead) {
        return diagram(lead).instanceId();
    }

    public boolean isOver(String lead) {
        return diagram(lead).isOver();
    }

    public List<String> active(String lead) {
        return diagram(lead).active().stream().map(CaseDiagram.Stop::activityId).toList();
    }

    public Map<String, String> failing(String lead) {
        return diagram(lead).failing();
    }

    public int timers(String lead) {
        return diagram(lead).timers().size();
    }

    private CaseDiagram diagram(String lead) {
        return desk.ofCase(LeadQualification.KEY, lead).orElseThrow();
    }
}
