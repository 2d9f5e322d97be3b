package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What another module shows beside the editor of a draft. */
public interface DraftPanel {

    int order();

    String titleKey();

    Set<ModelKind> kinds();

    /** Made when it is opened for the first time. */
    Component content(ModelRef ref);
}
