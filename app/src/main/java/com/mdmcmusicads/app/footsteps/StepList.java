package com.mdmcmusicads.app.footsteps;

import com.mdmcmusicads.app.footsteps.Footstep.Value;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.texts.MomentText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The steps an execution took, in order, each with what it was given and what it brought. */
public class StepList extends Div {

    private static final int PAGE = 60;

    private final transient IntFunction<List<Footstep>> steps;
    private final transient Function<List<String>, Map<String, String>> names;
    private final transient Instant now;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private int shown = PAGE;

    public StepList(IntFunction<List<Footstep>> steps, Function<List<String>, Map<String, String>> names, Instant now) {
        this.steps = steps;
        this.names = names;
        this.now = now;
        list.addClassNames("plain-list", "execution-steps");
        more.setText(getTranslation("footsteps.more"));
        more.addClickListener(click -> {
            shown += PAGE;
            show();
        });
        add(list, more);
        show();
    }

    private void show() {
        var taken = steps.apply(shown + 1);
        var visible = taken.subList(0, Math.min(shown, taken.size()));
        var people = names.apply(
                visible.stream().map(Footstep::actor).filter(Objects::nonNull).toList());
        list.removeAll();
        visible.forEach(step -> list.add(line(step, people)));
        more.setVisible(taken.size() > shown);
    }

    private ListItem line(Footstep step, Map<String, String> people) {
        var name = new Span(step.name());
        name.addClassName("execution-step-name");
        var head = new Div(name, muted(kind(step)), new RelativeTime(step.startedAt(), now), muted(took(step)));
        head.addClassName("execution-step");
        if (step.actor() != null) {
            head.add(muted(people.getOrDefault(step.actor(), "–")));
        }
        if (step.cancelled()) {
            head.add(new Badge(getTranslation("footsteps.step.cancelled"), Tone.NEUTRAL));
        } else if (step.endedAt() == null) {
            head.add(new Badge(getTranslation("footsteps.step.here"), Tone.ACCENT));
        }
        if (step.calledId() != null) {
            var called = new Anchor("executions/" + step.calledId(), getTranslation("footsteps.step.called"));
            called.getElement().setAttribute("router-link", true);
            head.add(called);
        }
        var item = new ListItem(head);
        if (!step.inputs().isEmpty() || !step.outputs().isEmpty()) {
            item.add(new Details(getTranslation("footsteps.step.values"), values(step)));
        }
        return item;
    }

    private Component values(Footstep step) {
        var both =
                new Div(side("footsteps.step.inputs", step.inputs()), side("footsteps.step.outputs", step.outputs()));
        both.addClassName("execution-values");
        return both;
    }

    private Component side(String key, List<Value> values) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        values.forEach(value -> facts.add(
                new DescriptionList.Term(value.name()),
                new DescriptionList.Description(MomentText.say(value.value(), getLocale()))));
        var heading = new Span(getTranslation(values.isEmpty() ? key + ".none" : key));
        heading.addClassName("execution-side");
        return values.isEmpty() ? new Div(heading) : new Div(heading, facts);
    }

    private String kind(Footstep step) {
        var key = "footsteps.kind." + step.kind();
        var word = getTranslation(key);
        return word.contains(key) ? getTranslation("footsteps.kind.other") : word;
    }

    private String took(Footstep step) {
        var took = step.took(now);
        if (took.toDays() > 0) {
            return getTranslation("footsteps.took.days", took.toDays());
        }
        if (took.toHours() > 0) {
            return getTranslation("footsteps.took.hours", took.toHours());
        }
        return took.toMinutes() > 0
                ? getTranslation("footsteps.took.minutes", took.toMinutes())
                : getTranslation("footsteps.took.seconds", took.toSeconds());
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
