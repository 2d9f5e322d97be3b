package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Any two versions beside each other. */
class Comparison extends Section {

    private final transient EditorBench bench;
    private final Select<Side> left = new Select<>();
    private final Select<Side> right = new Select<>();
    private final Div result = new Div();
    private transient List<Side> sides = List.of();
    private transient ModelRef ref;

    Comparison(EditorBench bench) {
        this.bench = bench;
        addClassNames("panel", "studio-comparison");
        left.setLabel(getTranslation("studio.compare.left"));
        right.setLabel(getTranslation("studio.compare.right"));
        left.setItemLabelGenerator(Side::title);
        right.setItemLabelGenerator(Side::title);
        var choice = new Div(left, right, new Button(getTranslation("studio.compare"), click -> compare()));
        choice.addClassName("studio-compare-choice");
        result.addClassName("studio-difference");
        add(new H2(getTranslation("studio.compare.title")), choice, result);
    }

    void offer(ModelRef model, List<Side> all) {
        ref = model;
        sides = all;
        setVisible(all.size() > 1);
        left.setItems(all);
        right.setItems(all);
        result.removeAll();
        if (all.size() > 1) {
            right.setValue(all.get(0));
            left.setValue(all.get(1));
        }
    }

    void withTheOneBefore(String versionId) {
        for (var at = 0; at + 1 < sides.size(); at++) {
            if (versionId.equals(sides.get(at).versionId())) {
                right.setValue(sides.get(at));
                left.setValue(sides.get(at + 1));
                compare();
            }
        }
    }

    private void compare() {
        result.removeAll();
        if (left.getValue() == null || right.getValue() == null) {
            return;
        }
        var before = left.getValue().content().get();
        var after = right.getValue().content().get();
        result.add(
                before.equals(after)
                        ? new Paragraph(getTranslation("studio.compare.same"))
                        : bench.difference(ref.kind(), before, after));
    }
}
