package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail finds the page of a run. */
@Component
public class RunPage implements SubjectPage {

    public static final String TYPE = "kpi-run";

    /** The page of all of them. */
    public static final String ROUTE = "kpi-runs";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String runId) {
        return address(runId);
    }

    public static String address(String runId) {
        return ROUTE + "/" + runId;
    }
}
