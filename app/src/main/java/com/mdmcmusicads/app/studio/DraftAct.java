package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.util.Set;

/** What another module lets a designer do with a draft, as a button above the editor (try it, for one). */
public interface DraftAct {

    int order();

    String titleKey();

    Set<ModelKind> kinds();

    /** Pressed, after everything written was saved; runs in the turn of the screen. */
    void open(ModelRef ref);
}
