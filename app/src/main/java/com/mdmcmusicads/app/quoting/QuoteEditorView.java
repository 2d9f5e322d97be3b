package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.quotes.QuoteClash;
import com.mdmcmusicads.app.quotes.QuoteFaults;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteRefusal;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.app.quotes.QuoteText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a quote: every change is kept at once, totals and the approval it will need are always up to date. */
@Route("quotes/edit")
@RolesAllowed("SALES")
class QuoteEditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient QuoteTools tools;
    private final ItemRows items = new ItemRows(this::changed);
    private final MediaFields media = new MediaFields(this::changed);
    private final QuoteTerms terms = new QuoteTerms(this::changed, this::discountAll);
    private final TotalsBox totals = new TotalsBox();
    private final Div approval = new Div();
    private final Section approvals = panel("approval", approval);
    private final Span status = new Span();
    private final Div trouble = new Div();
    private transient QuoteReader.Draft draft;
    private transient List<Offer> offers = List.of();
    private String language;
    private int revision;
    private boolean showing;
    private boolean isWhole;

    QuoteEditorView(QuoteTools tools) {
        this.tools = tools;
        addClassNames("page", "quote-editor");
        status.addClassNames("muted", "small");
        status.getElement().setAttribute("role", "status");
        approval.addClassName("quote-approval");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        draft = tools.reader().draft(id).orElseThrow(NotFoundException::new);
        if (draft.sheet().state() != QuoteState.DRAFT) {
            event.forwardTo(QuoteView.class, id);
            return;
        }
        offers = tools.offers(draft.sheet().currency());
        revision = draft.revision();
        language = draft.text().language();
        removeAll();
        trouble.setVisible(false);
        add(head(), reason(), trouble, columns());
        fill(draft.text());
        priced();
    }

    private PageHeader head() {
        var sheet = draft.sheet();
        var preview = PaperLink.preview(tools.reader(), sheet, getTranslation("quoting.preview"));
        var submit = new Button(getTranslation("quoting.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return new PageHeader(sheet.number(), status, preview, submit)
                .line(getTranslation(
                        "quoting.for",
                        sheet.addressee().name(),
                        sheet.addressee().email()))
                .beside(new QuoteBadge(sheet.state()));
    }

    /** Why it came back, where it did. */
    private Div reason() {
        var reason = new Div();
        reason.setVisible(draft.reason() != null);
        if (draft.reason() != null) {
            reason.addClassNames("panel", "quote-reason");
            reason.add(new Paragraph(getTranslation("quoting.reason", draft.reason())));
        }
        return reason;
    }

    private Div columns() {
        var free = new OfferBar(offers, this::add, this::addFree);
        var hint = new Paragraph(getTranslation("quoting.keys"));
        hint.addClassNames("muted", "small");
        var lines = panel("lines", free, items, hint);
        var sums = panel("sums", totals);
        var columns = new Div(new Div(lines, terms), new Div(sums, approvals, media));
        columns.addClassNames("lead-columns", "quote-columns");
        return columns;
    }

    private Section panel(String name, Component... content) {
        var panel = new Section(new H2(getTranslation("quoting." + name)));
        panel.add(content);
        panel.addClassNames("panel", "quote-panel-" + name);
        return panel;
    }

    private void fill(QuoteText text) {
        showing = true;
        items.show(text.items());
        media.show(text.media());
        terms.show(text);
        showing = false;
    }

    private void add(Offer offer) {
        items.append(QuoteItem.of(offer, Locale.forLanguageTag(language)));
    }

    private void addFree() {
        showing = true;
        items.append(QuoteTerms.free());
        showing = false;
        items.focusLast();
    }

    private void discountAll(BigDecimal percent) {
        showing = true;
        items.discount(percent);
        showing = false;
        changed();
    }

    private void changed() {
        if (showing) {
            return;
        }
        speak();
        save();
    }

    /** The catalogue's own words follow the language. */
    private void speak() {
        if (!terms.language().equals(language)) {
            showing = true;
            items.translate(words(language), words(terms.language()));
            language = terms.language();
            showing = false;
        }
    }

    private Map<String, QuoteItem> words(String wanted) {
        return offers.stream()
                .collect(Collectors.toMap(Offer::code, offer -> QuoteItem.of(offer, Locale.forLanguageTag(wanted))));
    }

    private void save() {
        var text = terms.read(draft.text().currency(), items.read(), media.read());
        try {
            revision = tools.writer().save(draft.sheet().id(), revision, text);
            draft = tools.reader().draft(draft.sheet().id()).orElseThrow();
            isWhole = true;
            priced();
        } catch (QuoteFaults faults) {
            isWhole = false;
            complain(faults);
        } catch (QuoteClash clash) {
            stop(tools.words().of(clash, getLocale()));
        } catch (QuoteRefusal refusal) {
            stop(tools.words().of(refusal, getLocale()));
        }
    }

    private void priced() {
        isWhole = true;
        items.price(draft.sheet().lines());
        media.complain(null);
        terms.forgive();
        totals.show(draft.sheet());
        approval.removeAll();
        approvals.setVisible(false);
        tools.approval().of(draft.sheet()).ifPresent(this::foresee);
        status.setText(getTranslation("quoting.saved"));
    }

    private void foresee(Approval.Forecast forecast) {
        approvals.setVisible(true);
        approval.setClassName("is-needed", forecast.needed());
        approval.add(
                new Span(getTranslation(forecast.needed() ? "quoting.approval.needed" : "quoting.approval.none")),
                new Span(getTranslation(forecast.why())));
    }

    private void complain(QuoteFaults faults) {
        items.complain(faults.faults());
        faults.faults().stream().filter(fault -> fault.line() == 0).forEach(fault -> {
            var words = getTranslation(fault.key());
            if (fault.field().equals("media")) {
                media.complain(words);
            } else {
                terms.complain(fault.field(), words);
            }
        });
        status.setText(getTranslation("quoting.unsaved"));
    }

    /** Nothing more can be kept from here; what stands on the screen stays to be copied. */
    private void stop(String words) {
        var again = new Button(
                getTranslation("quoting.reload"), click -> UI.getCurrent().refreshCurrentRoute(false));
        trouble.removeAll();
        trouble.setVisible(true);
        trouble.addClassNames("panel", "quote-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.add(new Paragraph(words), again);
        status.setText(getTranslation("quoting.unsaved"));
    }

    private void submit() {
        save();
        var id = draft.sheet().id();
        if (isWhole
                && new Notices(tools.words(), getLocale())
                        .attempt(() -> tools.writer().submit(id, revision))) {
            Notices.done(getTranslation("quoting.submitted", draft.sheet().number()));
            UI.getCurrent().navigate(QuoteView.class, id);
        }
    }

    @Override
    public String getPageTitle() {
        return draft == null ? getTranslation("quotes.title") : draft.sheet().number();
    }
}
