package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.timeline.SubjectPage;
import org.springframework.stereotype.Component;

/** Where the trail of a record finds a file a process made about it. */
@Component
class CaseFilePage implements SubjectPage {

    @Override
    public String type() {
        return "file";
    }

    @Override
    public String route(String id) {
        return "case-files/" + id;
    }
}
