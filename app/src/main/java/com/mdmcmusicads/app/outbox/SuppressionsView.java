package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.suppressions.Suppression;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The addresses that get no more mail: why, since when, and letting mail go to them again. */
@Route("outbox/blocked")
@RolesAllowed("ADMIN")
class SuppressionsView extends Div implements HasDynamicTitle {

    private final SuppressionDesk desk;
    private final SubjectLinks links;
    private final Clock clock;
    private final Grid<Suppression> grid = new Grid<>();
    private final TextField search = new TextField();

    SuppressionsView(SuppressionDesk desk, SubjectLinks links, Signals signals, Clock clock) {
        this.desk = desk;
        this.links = links;
        this.clock = clock;
        addClassNames("page", "page-fill");
        var block = new Button(
                getTranslation("outbox.blocked.add"),
                VaadinIcon.PLUS.create(),
                click -> SuppressionDialog.add(desk).open());
        block.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(
                                getTranslation("outbox.blocked.title"),
                                new RouterLink(getTranslation("outbox.title"), OutboxView.class),
                                block)
                        .line(getTranslation("outbox.blocked.line")),
                search(),
                grid);
        columns();
        grid.setItems(query -> desk.list(search.getValue(), query.getOffset(), query.getLimit()).stream());
        Refresh.of(
                this,
                signals,
                Suppressions.CHANGED,
                any -> true,
                () -> grid.getDataProvider().refreshAll());
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("outbox.blocked.search"));
        search.setAriaLabel(getTranslation("outbox.blocked.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxWidth("24rem");
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        return search;
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", getTranslation("outbox.blocked.title"));
        grid.addColumn(Suppression::email)
                .setHeader(getTranslation("outbox.blocked.email"))
                .setWidth("15rem")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(one ->
                        new Badge(getTranslation("outbox.why." + one.why().name()), Tone.NEUTRAL)))
                .setHeader(getTranslation("outbox.blocked.why"))
                .setWidth("11rem");
        grid.addColumn(Suppression::note)
                .setHeader(getTranslation("outbox.blocked.note"))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(one -> links.of(one.about())))
                .setHeader(getTranslation("outbox.about"))
                .setWidth("8rem");
        grid.addColumn(new ComponentRenderer<>(one -> new RelativeTime(one.addedAt(), clock.instant())))
                .setHeader(getTranslation("outbox.blocked.since"))
                .setWidth("9rem");
        grid.addColumn(new ComponentRenderer<>(this::lift))
                .setHeader(getTranslation("outbox.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("outbox.blocked.empty"), getTranslation("outbox.blocked.empty.next")));
        grid.setSizeFull();
    }

    private Button lift(Suppression one) {
        var lift = new Button(
                getTranslation("outbox.blocked.lift"),
                click -> SuppressionDialog.lift(desk, one).open());
        lift.setAriaLabel(getTranslation("outbox.blocked.lift.of", one.email()));
        lift.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return lift;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.blocked.title");
    }
}
