package com.mdmcmusicads.app.board;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** What the columns of the board stand for; lives in the address of the page. */
enum Grouping {
    STAGE(Stage.values()),
    GRADE(GradeLane.values());

    static final String PARAMETER = "by";

    private final List<Lane> lanes;

    Grouping(Lane... lanes) {
        this.lanes = List.of(lanes);
    }

    static Grouping of(QueryParameters given) {
        return given.getSingleParameter(PARAMETER).filter("grade"::equals).isPresent() ? GRADE : STAGE;
    }

    List<Lane> lanes() {
        return lanes;
    }
}
