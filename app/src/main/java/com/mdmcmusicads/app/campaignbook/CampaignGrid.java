package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigning.CampaignBadge;
import com.mdmcmusicads.app.campaigning.PaceBar;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Campaigns one under the other, each with its pace; on a phone one card each. */
class CampaignGrid extends Grid<CampaignRow> {

    private static final int PAGE = 50;

    private transient Map<String, String> people = Map.of();

    CampaignGrid(BiConsumer<CampaignOrder, Boolean> onOrder) {
        super(PAGE);
        addClassNames("leads-list", "campaigns-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("campaignbook.title"));
        column("campaign", CampaignOrder.TITLE, CampaignGrid::who)
                .setFlexGrow(1)
                .setWidth("14rem");
        column("state", null, row -> new CampaignBadge(row.state())).setWidth("7rem");
        column("pace", null, CampaignGrid::pace).setWidth("11rem");
        column("budget", null, RowLook::budget)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem");
        column("platform", null, RowLook::platforms).setWidth("9.5rem");
        column("starts", CampaignOrder.STARTS, row -> day(row.from())).setWidth("6.75rem");
        column("ends", CampaignOrder.ENDS, row -> day(row.to())).setWidth("6.75rem");
        column("pm", null, row -> RowLook.oneLine(pm(row))).setWidth("7.75rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(click.getItem().route())));
        addSortListener(sort -> tell(sort, onOrder));
    }

    private <C extends Component> Column<CampaignRow> column(
            String key, CampaignOrder order, SerializableFunction<CampaignRow, C> cell) {
        var column = addComponentColumn(cell::apply)
                .setKey(order == null ? key : order.name())
                .setHeader(getTranslation("campaignbook.column." + key))
                .setFlexGrow(0);
        return order == null ? column : column.setSortable(true).setSortProperty(order.name());
    }

    private static void tell(
            SortEvent<Grid<CampaignRow>, GridSortOrder<CampaignRow>> sort, BiConsumer<CampaignOrder, Boolean> to) {
        if (sort.isFromClient()) {
            var chosen = sort.getSortOrder().stream().findFirst();
            to.accept(
                    chosen.map(one -> CampaignOrder.valueOf(one.getSorted().getKey()))
                            .orElse(CampaignOrder.STARTS),
                    chosen.map(one -> one.getDirection() == SortDirection.DESCENDING)
                            .orElse(true));
        }
    }

    void showOrder(CampaignFilter filter) {
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(filter.order().name()), direction)));
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    /** The names behind the account ids. */
    void people(Map<String, String> names) {
        people = names;
    }

    private String pm(CampaignRow row) {
        return row.pmId() == null ? "–" : people.getOrDefault(row.pmId(), "–");
    }

    private static Div who(CampaignRow row) {
        var link = RowLook.link(row);
        var about = RowLook.oneLine(row.about());
        about.addClassName("lead-person");
        var who = new Div(link, about);
        who.addClassName("lead-who");
        return who;
    }

    private static Component pace(CampaignRow row) {
        return row.pace() == null ? new Span("–") : new PaceBar(row.pace());
    }

    private static Span day(LocalDate day) {
        return new Span(DayText.brief(day));
    }

    private Component card(CampaignRow row) {
        var head = new Div(who(row), new CampaignBadge(row.state()));
        head.addClassName("lead-card-head");
        var days = new Span(getTranslation("campaignbook.days", DayText.brief(row.from()), DayText.brief(row.to())));
        var card = new Div(head, new Div(RowLook.platforms(row), RowLook.budget(row)));
        if (row.pace() != null) {
            card.add(pace(row));
        }
        card.add(new Div(days, new Span(pm(row))));
        card.addClassName("lead-card");
        return card;
    }
}
