package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Two versions of a process beside each other, coloured by what changed, with the changes in words. */
@Tag("mdmc-bpmn-difference")
@JsModule("context://vendor/bpmn-difference.js")
class BpmnDifference extends Component implements HasSize {

    BpmnDifference(String left, String right) {
        getElement().setProperty("left", left);
        getElement().setProperty("right", right);
    }
}
