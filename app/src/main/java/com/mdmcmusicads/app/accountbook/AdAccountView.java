package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectionDesk;
import com.mdmcmusicads.app.adaccounts.ConnectionTests;
import com.mdmcmusicads.app.adaccounts.TestAnswer;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One account: whether it works and what to do if not, its campaigns, its past. */
@Route("ad-accounts")
@RolesAllowed({"ADMIN", "PM", "DIRECTION"})
class AdAccountView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    /** In the address: knock as soon as the page is open. */
    static final String KNOCK = "test";

    private static final Logger LOG = LoggerFactory.getLogger(AdAccountView.class);

    private final transient AccountReader reader;
    private final transient ConnectionDesk desk;
    private final transient ConnectionTests tests;
    private final transient AccountPanels panels;
    private final transient NextSteps next;
    private final transient Signals signals;
    private final transient Clock clock;
    private final Div head = new Div();
    private final TestBox answer;
    private final Panel facts = panel("accountbook.page.facts");
    private final Panel campaigns = panel("accountbook.page.campaigns");
    private final Panel timeline = panel("accountbook.page.timeline");
    private final Div others = new Div();
    private transient AccountRow row;

    AdAccountView(
            AccountReader reader,
            ConnectionDesk desk,
            ConnectionTests tests,
            AccountPanels panels,
            NextSteps next,
            Signals signals,
            Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.tests = tests;
        this.panels = panels;
        this.next = next;
        this.signals = signals;
        this.clock = clock;
        answer = new TestBox(next);
        others.addClassName("lead-others");
        var columns = new Div(new Div(campaigns, others, timeline), new Div(facts));
        columns.addClassName("lead-columns");
        addClassNames("page", "account-page");
        add(head, answer, columns);
    }

    private Panel panel(String titleKey, Component... content) {
        return new Panel(getTranslation(titleKey), content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        row = reader.find(id).orElseThrow(NotFoundException::new);
        timeline.fill(panels.timeline(row.id()));
        others.removeAll();
        panels.panels().forEach(other -> others.add(panel(other.titleKey(), other.content(row.id()))));
        show();
        Refresh.of(this, signals, AdAccountDesk.CHANGED, row.id()::equals, this::reload);
        var asked = event.getLocation().getQueryParameters().getParameters().containsKey(KNOCK);
        if (asked && panels.mayWrite()) {
            test();
        }
    }

    private void reload() {
        reader.find(row.id()).ifPresent(now -> {
            row = now;
            show();
        });
    }

    private void show() {
        var account = row.account();
        var title = new PageHeader(account.name())
                .line(getTranslation("accountbook.page.line", account.accountId()))
                .beside(new PlatformBadge(account.platform()), AccountLook.state(account.state()));
        head.removeAll();
        head.add(title);
        if (panels.mayWrite()) {
            title.add(new AccountActs(desk, row, this::test));
        }
        trouble();
        facts.fill(new AccountFacts(row, clock.instant()));
        campaigns.fill(panels.campaigns(account));
    }

    /** What keeps figures from coming, or will soon. */
    private void trouble() {
        var account = row.account();
        switch (account.state()) {
            case OK -> {
                if (row.endsSoon(clock.instant())) {
                    say(getTranslation("accountbook.ending"), null);
                }
            }
            case PAUSED -> say(getTranslation("accountbook.paused"), null);
            default ->
                say(
                        getTranslation("accountbook.trouble." + account.state()) + " "
                                + next.after(account.state(), account.platform(), getLocale()),
                        account.trouble());
        }
    }

    private void say(String words, String detail) {
        var box = new Div(new Paragraph(words));
        box.addClassName("missing-box");
        if (detail != null && !detail.isBlank()) {
            var own = new Paragraph(getTranslation("accountbook.detail", detail));
            own.addClassNames("muted", "small");
            box.add(own);
        }
        head.add(box);
    }

    private void test() {
        var ui = UI.getCurrent();
        answer.running();
        tests.start(row.id()).whenComplete((told, failure) -> {
            if (failure != null) {
                LOG.error("Testing the ad account {} failed", row.id(), failure);
            }
            try {
                ui.access(() -> tell(told));
            } catch (UIDetachedException closed) {
                // Nobody looks any more; what came of it is kept all the same.
            }
        });
    }

    private void tell(TestAnswer told) {
        if (told == null) {
            answer.failed();
        } else {
            answer.show(row.account().platform(), told);
        }
        reload();
    }

    @Override
    public String getPageTitle() {
        return row.account().name();
    }
}
