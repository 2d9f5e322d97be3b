package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.InvoiceSummary;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One invoice or credit note: what stands on it, what it still needs, where its payment stands, and what happened. */
@Route("invoices")
@RolesAllowed({"SALES", "ACCOUNTING", "DIRECTION"})
class InvoiceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient InvoiceCounter counter;
    private final transient InvoicePanels panels;
    private final transient Signals signals;
    private final transient Person reader;
    private final Div head = new Div();
    private final Section paper = panel("paper");
    private final Section lint = panel("lint");
    private final Section facts = panel("facts");
    private final Section notes = panel("notes");
    private final Section diagram = panel("diagram");
    private final Section timeline = panel("timeline");
    private final Div others = new Div();
    private transient InvoiceSheet sheet;
    private transient List<InvoiceSummary> shownCredits = List.of();

    InvoiceView(InvoiceCounter counter, InvoicePanels panels, CurrentAccount account, Signals signals) {
        this.counter = counter;
        this.panels = panels;
        this.signals = signals;
        reader = account.require();
        others.addClassName("lead-others");
        var columns = new Div(new Div(paper, diagram, timeline), new Div(lint, facts, notes, others));
        columns.addClassName("lead-columns");
        addClassNames("page", "invoice-page");
        add(head, columns);
    }

    private Section panel(String name) {
        var panel = new Section(new H2(getTranslation("invoicing.page." + name)));
        panel.addClassNames("panel", "invoice-" + name);
        return panel;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        sheet = counter.find(id, reader).orElseThrow(NotFoundException::new);
        fill(timeline, panels.timeline(sheet));
        show();
        showOthers();
        Refresh.of(this, signals, InvoiceDesk.CHANGED, sheet.id()::equals, this::reload);
    }

    /** What was issued stays: nothing is drawn anew under the hand of somebody who is about to press a button. */
    private void reload() {
        var wasIssued = sheet.isIssued();
        var credits = counter.creditNotes(sheet);
        counter.find(sheet.id(), reader).ifPresent(now -> {
            sheet = now;
            if (!wasIssued || !credits.equals(shownCredits)) {
                show();
            }
            if (wasIssued != sheet.isIssued()) {
                showOthers();
            }
        });
    }

    private void show() {
        head.removeAll();
        head.add(header());
        fill(paper, new SheetPaper(sheet));
        fill(facts, new InvoiceFacts(sheet));
        lint.setVisible(!sheet.isIssued());
        if (!sheet.isIssued()) {
            var words = new LintPanel();
            words.show(counter.missing(sheet), sheet.clientId(), editRoute());
            fill(lint, words);
        }
        shownCredits = counter.creditNotes(sheet);
        notes.setVisible(!shownCredits.isEmpty());
        fill(notes, new CreditNoteList(shownCredits));
    }

    /** They keep themselves up to date. */
    private void showOthers() {
        diagram.setVisible(panels.hasDiagram(sheet));
        if (panels.hasDiagram(sheet)) {
            fill(diagram, panels.diagram(sheet));
        }
        others.removeAll();
        panels.of(sheet, reader).forEach(extra -> {
            var panel = new Section(new H2(getTranslation(extra.titleKey())), extra.content(sheet.id()));
            panel.addClassName("panel");
            others.add(panel);
        });
    }

    /** A credit note follows its invoice: it is made anew instead. */
    private String editRoute() {
        return mayWrite() && sheet.kind() == Kind.INVOICE ? "invoices/edit/" + sheet.id() : null;
    }

    private boolean mayWrite() {
        return reader.has(Role.ACCOUNTING);
    }

    /** Everything below the title of the panel. */
    private static void fill(Section panel, Component content) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(content);
    }

    private PageHeader header() {
        var header = mayWrite()
                ? new PageHeader(getPageTitle(), new InvoiceActs(counter, sheet, this::reload))
                : new PageHeader(getPageTitle());
        header.line(sheet.buyer().name() + " · " + Amounts.of(sheet.totals().gross(), getLocale()) + " "
                + getTranslation("invoicing.incl"));
        if (sheet.kind() == Kind.CREDIT_NOTE) {
            header.beside(new Badge(getTranslation("invoicing.kind.CREDIT_NOTE"), Tone.INFO));
        }
        if (!sheet.isIssued()) {
            header.beside(new Badge(getTranslation("invoicing.state.DRAFT"), Tone.OUTLINE));
        }
        return header;
    }

    @Override
    public String getPageTitle() {
        return sheet.isIssued() ? sheet.number() : getTranslation("invoicing.draft." + sheet.kind());
    }
}
