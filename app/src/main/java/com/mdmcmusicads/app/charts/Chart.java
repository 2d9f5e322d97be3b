package com.mdmcmusicads.app.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A chart on a screen, with a button to its table; it follows the theme and the width of its place. */
@Tag("mdmc-chart")
@JsModule("context://vendor/chart.js")
public class Chart extends Component implements HasSize, HasStyle {

    private ChartSpec spec;

    public Chart(ChartSpec spec) {
        update(spec);
    }

    /** Shows other figures in the same place; whether it is seen as a table stays as it was. */
    public final void update(ChartSpec spec) {
        this.spec = spec;
        getElement().setPropertyJson("spec", ChartJson.of(spec));
    }

    public ChartSpec spec() {
        return spec;
    }
}
