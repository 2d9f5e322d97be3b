package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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

/** One quote: what it says, where it stands, its versions, who looked, and what happened. */
@Route("quotes")
@RolesAllowed({"SALES", "ACCOUNTING", "DIRECTION"})
class QuoteView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient QuoteTools tools;
    private final transient Timelines timelines;
    private final transient LiveDiagrams diagrams;
    private final transient List<QuotePanel> extras;
    private final transient Signals signals;
    private final transient Texts texts;
    private final boolean maySell;
    private final Div head = new Div();
    private final Section content = panel("content");
    private final Section totals = panel("sums");
    private final Section versions = panel("versions");
    private final Div others = new Div();
    private transient QuoteReader.Draft draft;

    QuoteView(
            QuoteTools tools,
            Timelines timelines,
            LiveDiagrams diagrams,
            List<QuotePanel> extras,
            CurrentAccount account,
            Signals signals,
            Texts texts) {
        this.tools = tools;
        this.timelines = timelines;
        this.diagrams = diagrams;
        this.extras = extras;
        this.signals = signals;
        this.texts = texts;
        maySell = account.require().has(Role.SALES);
        others.addClassName("lead-others");
        addClassNames("page", "quote-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        draft = tools.reader().draft(id).orElseThrow(NotFoundException::new);
        removeAll();
        var diagram = panel("diagram");
        diagram.add(diagrams.ofCase(QuoteToInvoice.KEY, id));
        var timeline = panel("timeline");
        timeline.add(timelines.of(new Subject("quote", id)));
        var columns = new Div(new Div(content, diagram, timeline), new Div(totals, others, versions));
        columns.addClassName("lead-columns");
        add(head, columns);
        show();
        Refresh.of(this, signals, QuoteDesk.CHANGED, id::equals, this::reload);
    }

    private void reload() {
        tools.reader().draft(draft.sheet().id()).ifPresent(current -> {
            draft = current;
            show();
        });
    }

    private void show() {
        var sheet = draft.sheet();
        head.removeAll();
        head.add(header());
        var lines = new Div(new LineTable(sheet));
        if (!sheet.media().isEmpty()) {
            lines.add(MediaBox.of(sheet));
        }
        fill(content, lines);
        var box = new TotalsBox();
        box.show(sheet);
        fill(totals, box);
        fill(versions, new VersionList(tools.reader().versions(sheet.id()), tools.reader(), texts));
        others.removeAll();
        extras.forEach(extra -> extra.content(sheet).ifPresent(shown -> {
            var panel = new Section(new H2(getTranslation(extra.titleKey())), shown);
            panel.addClassName("panel");
            others.add(panel);
        }));
        others.setVisible(others.getChildren().findAny().isPresent());
    }

    private PageHeader header() {
        var sheet = draft.sheet();
        var header = maySell
                ? new PageHeader(sheet.number(), paper(), new QuoteActs(tools, draft))
                : new PageHeader(sheet.number(), paper());
        return header.line(line()).beside(new QuoteBadge(sheet.state()), addressee());
    }

    private Component paper() {
        var reader = tools.reader();
        var isKept = reader.paper(draft.sheet()).isPresent();
        return isKept
                ? PaperLink.sent(reader, draft.sheet(), getTranslation("quoting.paper"))
                : PaperLink.preview(reader, draft.sheet(), getTranslation("quoting.preview"));
    }

    private String line() {
        var seller =
                getTranslation("quoting.by", tools.words().name(draft.sheet().sellerAccountId()));
        return draft.reason() == null ? seller : seller + " · " + getTranslation("quoting.reason", draft.reason());
    }

    private Anchor addressee() {
        var sheet = draft.sheet();
        var route = sheet.clientId() == null ? "leads/" + sheet.leadId() : "clients/" + sheet.clientId();
        var link = new Anchor(route, sheet.addressee().name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Section panel(String name) {
        var panel = new Section(new H2(getTranslation("quoting.page." + name)));
        panel.addClassNames("panel", "quote-panel-" + name);
        return panel;
    }

    /** Everything below the title of the panel. */
    private static void fill(Section panel, Component shown) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(shown);
    }

    @Override
    public String getPageTitle() {
        return draft.sheet().number();
    }
}
