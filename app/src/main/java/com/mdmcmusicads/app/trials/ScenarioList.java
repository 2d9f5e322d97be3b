package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.sandbox.ModelRefused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;

/** Scenarios of one process: played on demand with what is written now, green or red with the first difference. */
class ScenarioList extends Div {

    private final transient ModelRef ref;
    private final transient ScenarioDesk desk;
    private final transient ScenarioPlayer player;
    private final transient DraftDesk drafts;
    private final Div list = new Div();

    ScenarioList(ModelRef ref, ScenarioDesk desk, ScenarioPlayer player, DraftDesk drafts) {
        this.ref = ref;
        this.desk = desk;
        this.player = player;
        this.drafts = drafts;
        addClassName("trial-scenarios");
        show();
        add(list);
    }

    private void show() {
        list.removeAll();
        var known = desk.of(ref);
        if (known.isEmpty()) {
            list.add(new Paragraph(getTranslation("trials.scenarios.none")));
            return;
        }
        var rows = known.stream().map(Row::new).toList();
        var all = new Button(
                getTranslation("trials.scenarios.play"), VaadinIcon.PLAY.create(), click -> rows.forEach(Row::play));
        list.add(all);
        rows.forEach(list::add);
    }

    /** One of them. */
    private final class Row extends Div {

        private final transient Scenario scenario;
        private final Div result = new Div();

        Row(Scenario scenario) {
            this.scenario = scenario;
            addClassName("trial-scenario");
            var play = small("trials.scenario.play", this::play);
            var forget = small("trials.scenario.forget", () -> {
                desk.forget(scenario);
                show();
            });
            result.getElement().setAttribute("role", "status");
            add(new Span(scenario.name()), play, forget, result);
        }

        private Button small(String key, Runnable act) {
            var button = new Button(getTranslation(key), click -> act.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation(key) + " : " + scenario.name());
            return button;
        }

        private void play() {
            result.removeAll();
            try {
                var content = drafts.open(ref).orElseThrow().content();
                var outcome = player.play(scenario, content, Map.of());
                outcome.differsFrom(scenario.expected())
                        .ifPresentOrElse(difference -> differs(difference, outcome), this::same);
            } catch (ModelRefused refused) {
                result.add(new Badge(getTranslation("trials.scenario.red"), Tone.DANGER));
                result.add(new Paragraph(getTranslation("trials.refused.line")));
            }
        }

        private void same() {
            result.add(new Badge(getTranslation("trials.scenario.green"), Tone.SUCCESS));
        }

        private void differs(Difference difference, Outcome outcome) {
            var accept = small("trials.scenario.accept", () -> {
                desk.accept(scenario, outcome);
                show();
            });
            result.add(
                    new Badge(getTranslation("trials.scenario.red"), Tone.DANGER),
                    new Paragraph(getTranslation(
                            difference.sentenceKey(),
                            difference.words(scenario.name()).toArray())),
                    accept);
        }
    }
}
