package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.TrailEntry;
import com.vaadin.flow.component.Component;

/** What one can do with a line of a timeline besides reading it; beans of the modules that own the action. */
public interface LinePiece {

    boolean belongsTo(TrailEntry entry);

    /** Stands below the sentence. Whoever sees it may see the subject of the timeline. */
    Component piece(TrailEntry entry);
}
