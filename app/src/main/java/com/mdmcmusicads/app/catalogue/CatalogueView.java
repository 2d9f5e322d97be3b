package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What the agency sells: everybody who sells reads it, accounting and administration keep it. */
@Route("catalogue")
@Menu(title = "catalogue.title", order = 380, icon = "vaadin:tags")
@RolesAllowed({"SALES", "ACCOUNTING", "DIRECTION", "ADMIN"})
class CatalogueView extends Div implements HasDynamicTitle {

    private final transient CatalogueDesk desk;
    private final transient CatalogueSheet sheet;
    private final boolean mayWrite;
    private final Grid<Article> list = new Grid<>();
    private final TextField words = new TextField();
    private final EmptyState nothing =
            new EmptyState(getTranslation("catalogue.empty"), getTranslation("catalogue.empty.next"));

    CatalogueView(CatalogueDesk desk, CatalogueSheet sheet, AuthenticationContext login) {
        this.desk = desk;
        this.sheet = sheet;
        mayWrite = login.hasAnyRole("ACCOUNTING", "ADMIN");
        addClassNames("page", "catalogue-page");
        columns();
        add(head(), words(), list, nothing);
        reload();
    }

    private PageHeader head() {
        var add = new Button(
                getTranslation("catalogue.add"),
                VaadinIcon.PLUS.create(),
                click -> new OfferDialog(desk, null, this::reload).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(mayWrite);
        return new PageHeader(getTranslation("catalogue.title"), excel(), add).line(getTranslation("catalogue.line"));
    }

    private Anchor excel() {
        var file = getTranslation("catalogue.file") + ".xlsx";
        var locale = getLocale();
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = sheet.write(found(), locale);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, SheetWriter.TYPE, bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("catalogue.excel"));
    }

    private TextField words() {
        words.setPlaceholder(getTranslation("catalogue.search"));
        words.setAriaLabel(getTranslation("catalogue.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> reload());
        return words;
    }

    private void columns() {
        list.addClassName("catalogue-list");
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setAllRowsVisible(true);
        list.getElement().setAttribute("aria-label", getTranslation("catalogue.title"));
        list.addComponentColumn(this::name)
                .setHeader(getTranslation("catalogue.name"))
                .setComparator((one, other) -> name(one.offer()).compareTo(name(other.offer())))
                .setFlexGrow(4)
                .setWidth("12rem");
        list.addComponentColumn(this::price)
                .setHeader(getTranslation("catalogue.price"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9.5rem")
                .setFlexGrow(0);
        list.addComponentColumn(this::next)
                .setHeader(getTranslation("catalogue.next"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("12rem");
        list.addColumn(article ->
                        getTranslation("catalogue.kind." + article.offer().kind()))
                .setHeader(getTranslation("catalogue.kind"))
                .setSortable(true)
                .setWidth("9rem");
        if (mayWrite) {
            list.addComponentColumn(this::acts).setWidth("15rem").setFlexGrow(0);
        }
    }

    private String name(Offer offer) {
        return offer.name(getLocale());
    }

    private Div name(Article article) {
        var detail = new Span(article.offer().detail(getLocale()));
        detail.addClassNames("muted", "small");
        var name = new Div(new Span(name(article.offer())));
        if (!article.isSold(desk.today())) {
            name.add(new Span(" "), new Badge(getTranslation("catalogue.withdrawn"), Tone.NEUTRAL));
        }
        var cell = new Div(name, detail);
        cell.addClassName("catalogue-name");
        return cell;
    }

    private Span price(Article article) {
        var price = article.offer().price();
        var text = price == null
                ? "–"
                : getTranslation("catalogue.per." + article.offer().unit(), Amounts.of(price, getLocale()));
        var span = new Span(text);
        span.addClassName("amount");
        return span;
    }

    private Span next(Article article) {
        var span = new Span(
                article.nextPrice() == null
                        ? ""
                        : getTranslation(
                                "catalogue.next.from",
                                Amounts.of(article.nextPrice(), getLocale()),
                                DayText.brief(article.nextFrom())));
        span.addClassName("amount");
        return span;
    }

    private Div acts(Article article) {
        var name = name(article.offer());
        var prices = quiet("catalogue.prices", name, () -> new PriceDialog(desk, article, this::reload).open());
        var edit = quiet("catalogue.edit", name, () -> new OfferDialog(desk, article.offer(), this::reload).open());
        var acts = new Div(prices, edit);
        acts.addClassName("row-acts");
        return acts;
    }

    private Button quiet(String key, String name, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key + ".of", name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private List<Article> found() {
        return Found.in(desk.articles(), words.getValue());
    }

    private void reload() {
        var found = found();
        list.setItems(found);
        list.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title");
    }
}
