package com.mdmcmusicads.app.invoicecheck;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;

/** Whether the book of invoices is whole: what was looked at, when, and what was found. */
@Route("invoices/check")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class CheckView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 30;

    private final transient CheckDesk desk;
    private final transient Clock clock;
    private final Section last = new Section();
    private final Section past = new Section();

    CheckView(CheckDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("page", "invoice-check-page");
        last.addClassName("panel");
        past.addClassName("panel");
        var now = new Button(getTranslation("invoicecheck.now"), VaadinIcon.SEARCH.create(), click -> {
            desk.now();
            show();
        });
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getPageTitle(), now).line(getTranslation("invoicecheck.line")), last, rules(), past);
        show();
    }

    private void show() {
        last.removeAll();
        past.removeAll();
        var runs = desk.newest(SHOWN);
        if (runs.isEmpty()) {
            last.add(new EmptyState(getTranslation("invoicecheck.none"), getTranslation("invoicecheck.none.next")));
        } else {
            last.add(new H2(getTranslation("invoicecheck.last")), words(runs.get(0)), problems(runs.get(0)));
        }
        past.setVisible(runs.size() > 1);
        var list = new UnorderedList();
        runs.stream().skip(1).forEach(run -> list.add(new ListItem(words(run))));
        past.add(new H2(getTranslation("invoicecheck.past")), list);
    }

    private Div words(CheckRun run) {
        var state = run.isClean()
                ? new Badge(getTranslation("invoicecheck.clean"), Tone.SUCCESS)
                : new Badge(
                        getTranslation("invoicecheck.problems", run.problems().size()), Tone.DANGER);
        return new Div(
                state,
                new Span(" " + getTranslation("invoicecheck.looked", run.invoices()) + " "),
                new RelativeTime(run.at(), clock.instant()));
    }

    private UnorderedList problems(CheckRun run) {
        var list = new UnorderedList();
        run.problems()
                .forEach(problem -> list.add(
                        new ListItem(getTranslation("invoicecheck.found." + problem.rule(), problem.about()))));
        list.setVisible(!run.isClean());
        return list;
    }

    private Section rules() {
        var list = new UnorderedList();
        Arrays.stream(Rule.values())
                .forEach(rule -> list.add(new ListItem(getTranslation("invoicecheck.rule." + rule))));
        var rules = new Section(
                new H2(getTranslation("invoicecheck.rules")),
                list,
                new Paragraph(getTranslation("invoicecheck.rules.next")));
        rules.addClassName("panel");
        return rules;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invoicecheck.title");
    }
}
