package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Beside the editor, folded away until it is wanted: what the checks say, and what other modules hang here. */
class DraftSide extends Div {

    private final transient StudioTools tools;
    private final transient List<DraftPanel> panels;
    private final transient Consumer<List<Objection>> mark;
    private final ProblemList problems;
    private final Button fold = new Button(VaadinIcon.ANGLE_DOUBLE_LEFT.create());
    private final Badge count = new Badge("", Tone.WARNING);
    private final Div inside = new Div();
    private transient ModelRef ref;

    DraftSide(StudioTools tools, List<DraftPanel> panels, Consumer<String> jump, Consumer<List<Objection>> mark) {
        this.tools = tools;
        this.mark = mark;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(DraftPanel::order))
                .toList();
        problems = new ProblemList(jump);
        addClassName("studio-side");
        inside.addClassName("studio-side-inside");
        fold.setAriaLabel(getTranslation("studio.side"));
        fold.setTooltipText(getTranslation("studio.side"));
        fold.addClickListener(click -> open(!inside.isVisible()));
        var edge = new Div(fold, count);
        edge.addClassName("studio-side-edge");
        add(edge, inside);
        open(false);
    }

    private void open(boolean isOpen) {
        inside.setVisible(isOpen);
        setClassName("open", isOpen);
        fold.setIcon((isOpen ? VaadinIcon.ANGLE_DOUBLE_RIGHT : VaadinIcon.ANGLE_DOUBLE_LEFT).create());
        fold.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }

    void show(ModelRef model) {
        ref = model;
        inside.removeAll();
        var tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("studio.problems"), checks());
        panels.stream()
                .filter(panel -> panel.kinds().contains(model.kind()))
                .forEach(panel -> tabs.add(getTranslation(panel.titleKey()), onceSeen(panel, tabs)));
        inside.add(tabs);
    }

    private Div checks() {
        return new Div(
                new Paragraph(getTranslation("studio.problems.explain")),
                new Button(getTranslation("studio.problems.check"), click -> check()),
                problems);
    }

    /** What the quick checks say of this text, and how many they are, even while all this is folded away. */
    void live(String content) {
        show(Problems.in(tools, ref, content));
    }

    private void show(List<Objection> objections) {
        problems.show(objections);
        mark.accept(objections);
        count.setText(objections.isEmpty() ? "" : String.valueOf(objections.size()));
        count.setVisible(!objections.isEmpty());
        count.tone(objections.stream().anyMatch(Objection::blocking) ? Tone.DANGER : Tone.WARNING);
        fold.setAriaLabel(getTranslation("studio.side.count", objections.size()));
    }

    private void check() {
        tools.drafts()
                .open(ref)
                .filter(draft -> draft.isWritten())
                .ifPresentOrElse(
                        draft -> show(tools.drafts().objections(ref)),
                        () -> live(tools.drafts().open(ref).orElseThrow().content()));
    }

    /** Filled when its tab is opened for the first time. */
    private Component onceSeen(DraftPanel panel, TabSheet tabs) {
        var place = new Div();
        tabs.addSelectedChangeListener(selected -> {
            if (place.getComponentCount() == 0
                    && tabs.getIndexOf(selected.getSelectedTab()) == tabs.getIndexOf(tabs.getTab(place))) {
                place.add(panel.content(ref));
            }
        });
        return place;
    }
}
