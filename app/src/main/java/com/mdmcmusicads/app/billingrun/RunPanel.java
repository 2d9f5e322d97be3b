package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.billingrun.RunState.Stuck;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far today's run is, what got stuck and why; it goes on by itself, here or on another node. */
class RunPanel extends Section {

    private final transient BillingRunDesk desk;
    private final boolean mayWrite;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final UnorderedList stuck = new UnorderedList();
    private final Button again;

    RunPanel(BillingRunDesk desk, Signals signals, boolean mayWrite) {
        this.desk = desk;
        this.mayWrite = mayWrite;
        again = new Button(getTranslation("billingrun.run.again"), click -> tryAgain());
        addClassNames("panel", "run-panel");
        bar.getElement().setAttribute("aria-label", getTranslation("billingrun.run"));
        words.getElement().setAttribute("role", "status");
        stuck.addClassName("money-list");
        add(new H2(getTranslation("billingrun.run")), words, bar, stuck, again);
        Refresh.of(this, signals, SubscriptionDesk.CHANGED, id -> true, this::show);
        show();
    }

    private void show() {
        var state = desk.state();
        bar.setValue(state.share());
        bar.setVisible(state.all() > 0);
        words.setText(
                state.all() == 0
                        ? getTranslation("billingrun.run.nothing")
                        : getTranslation(
                                "billingrun.run.state", state.done(), state.all(), state.asked(), state.stuckInAll()));
        stuck.removeAll();
        state.stuck().forEach(one -> stuck.add(line(one)));
        stuck.setVisible(!state.stuck().isEmpty());
        again.setVisible(mayWrite && state.stuckInAll() > 0);
    }

    private ListItem line(Stuck one) {
        var link = new Anchor("subscriptions/" + one.subscriptionId(), one.client());
        link.getElement().setAttribute("router-link", true);
        var why =
                new Span(one.blockedBy() == null ? getTranslation("billingrun.run.failed") : missing(one.blockedBy()));
        why.addClassNames("muted", "small");
        return new ListItem(link, why);
    }

    private String missing(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> getTranslation("mentions.missing." + code.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" ; "));
    }

    private void tryAgain() {
        var count = desk.tryAgain();
        Notification.show(getTranslation("billingrun.run.again.done", count), 6000, Notification.Position.BOTTOM_START);
        show();
    }
}
