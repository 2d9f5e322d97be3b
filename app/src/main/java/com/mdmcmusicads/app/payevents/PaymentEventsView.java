package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.payevents.EventShelf.EventSearch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every event of the payment provider, and what became of it. */
@Route(PaymentEventsView.ROUTE)
@Menu(title = "payevents.menu", order = 935, icon = "vaadin:exchange")
@RolesAllowed({"ADMIN", "ACCOUNTING"})
class PaymentEventsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = "payment-events";

    private final EventGrid grid;
    private final Select<EventState> state = new Select<>();
    private final TextField search = new TextField();

    PaymentEventsView(EventGrid.Factory grids, Signals signals) {
        addClassNames("page", "page-fill");
        grid = grids.create();
        var filters = new Div(search(), state());
        filters.addClassName("chips");
        add(new PageHeader(getTranslation("payevents.title")).line(getTranslation("payevents.line")), filters, grid);
        Refresh.of(
                this,
                signals,
                EventShelf.CHANGED,
                id -> true,
                () -> grid.getDataProvider().refreshAll());
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("payevents.search"));
        search.setAriaLabel(getTranslation("payevents.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidth("24rem");
        search.addValueChangeListener(change -> show());
        return search;
    }

    private Select<EventState> state() {
        state.setAriaLabel(getTranslation("payevents.filter"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("payevents.state.ALL"));
        state.setItems(EventState.values());
        state.setItemLabelGenerator(one -> getTranslation("payevents.state." + (one == null ? "ALL" : one.name())));
        state.addValueChangeListener(change -> show());
        return state;
    }

    /** Takes over what a link asks for: {@code ?search=evt_…}. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation().getQueryParameters().getSingleParameter("search").ifPresent(search::setValue);
        show();
    }

    private void show() {
        grid.show(new EventSearch(state.getValue(), search.getValue()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payevents.title");
    }
}
