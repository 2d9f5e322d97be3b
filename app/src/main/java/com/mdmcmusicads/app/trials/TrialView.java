package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.sandbox.Answer;
import com.mdmcmusicads.app.sandbox.ModelRefused;
import com.mdmcmusicads.app.sandbox.SandboxDesk;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import com.mdmcmusicads.app.sandbox.TrialState;
import com.mdmcmusicads.app.sandbox.TrialUnknown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One trial: the draft with its token, what it waits for, what happened on which day, the mails as they would look. */
@Route("studio/trials/:trial")
@RolesAllowed({"DESIGNER", "ADMIN"})
class TrialView extends Div implements BeforeEnterObserver, HasDynamicTitle, Play {

    private final transient SandboxDesk sandbox;
    private final transient TrialStarter starter;
    private final transient ScenarioDesk scenarios;
    private final Div head = new Div();
    private final Div below = new Div();
    private final TrialDiagram diagram = new TrialDiagram(this::stepChosen);
    private transient TrialState state;

    TrialView(SandboxDesk sandbox, TrialStarter starter, ScenarioDesk scenarios) {
        this.sandbox = sandbox;
        this.starter = starter;
        this.scenarios = scenarios;
        addClassNames("page", "trial-page");
        head.addClassName("trial-head");
        below.addClassName("trial-below");
        add(head, diagram, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(sandbox.state(entering.getRouteParameters().get("trial").orElse("")));
        } catch (TrialUnknown unknown) {
            throw new NotFoundException();
        }
    }

    private void show(TrialState now) {
        state = now;
        head.removeAll();
        head.add(new PageHeader(getPageTitle(), tools()).beside(standing()).line(line()));
        diagram.show(now);
        var left = new Div(new WaitingPanel(now, this), new FactsPanel(now));
        var right = new Div(new CoursePanel(now, this), new MailPanel(now));
        left.addClassName("trial-column");
        right.addClassName("trial-column");
        below.removeAll();
        below.add(left, right);
    }

    private String line() {
        return getTranslation("trials.line", TrialTime.both(state.startedAt(), state.now()));
    }

    private Badge standing() {
        if (!state.failures().isEmpty()) {
            return new Badge(getTranslation("trials.standing.failed"), Tone.DANGER);
        }
        return state.ended()
                ? new Badge(getTranslation("trials.standing.ended"), Tone.SUCCESS)
                : new Badge(getTranslation("trials.standing.running"), Tone.INFO);
    }

    private Component[] tools() {
        var draft = new Anchor("studio/" + state.ref().address(), getTranslation("trials.back"));
        draft.getElement().setAttribute("router-link", true);
        var restart = new Button(getTranslation("trials.restart"), VaadinIcon.STEP_BACKWARD.create(), click -> ask());
        var keep = new Button(
                getTranslation("trials.keep"),
                VaadinIcon.BOOKMARK_O.create(),
                click -> new ScenarioDialog(state, scenarios).open());
        return new Component[] {draft, keep, restart, next()};
    }

    private Button next() {
        var timer = state.nextTimer();
        var next = new Button(
                timer == null
                        ? getTranslation("trials.next.none")
                        : getTranslation("trials.next", TrialTime.day(state.startedAt(), timer.due())),
                VaadinIcon.FAST_FORWARD.create(),
                click -> nextTimer());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClassName("trial-next");
        next.setEnabled(timer != null);
        return next;
    }

    private void ask() {
        new StartDialog(
                        state.plan(),
                        sandbox.needs(state.plan()),
                        sandbox.startMessages(state.plan().content()),
                        this)
                .open();
    }

    private void stepChosen(String activity) {
        state.steps().stream()
                .filter(step -> step.activityId().equals(activity))
                .findFirst()
                .ifPresent(step -> new AnswerDialog(activity, step.name(), state.plan(), this).open());
    }

    @Override
    public void nextTimer() {
        move(() -> sandbox.nextTimer(state.id()));
    }

    @Override
    public void complete(String taskKey, Map<String, Object> answers) {
        move(() -> sandbox.complete(state.id(), taskKey, answers));
    }

    @Override
    public void tell(String message) {
        move(() -> sandbox.tell(state.id(), message, Map.of()));
    }

    @Override
    public void again() {
        move(() -> sandbox.again(state.id()));
    }

    @Override
    public void answer(String activity, List<Answer> answers) {
        move(() -> sandbox.answer(state.id(), activity, answers));
    }

    @Override
    public void restart(TrialPlan plan) {
        try {
            UI.getCurrent().navigate("studio/trials/" + starter.again(state.id(), plan));
        } catch (ModelRefused refused) {
            new RefusedDialog(refused).open();
        } catch (TrialUnknown gone) {
            Notification.show(getTranslation("trials.gone"));
        }
    }

    private void move(Supplier<TrialState> move) {
        try {
            show(move.get());
        } catch (TrialUnknown gone) {
            Notification.show(getTranslation("trials.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trials.title", state == null ? "" : state.name());
    }
}
