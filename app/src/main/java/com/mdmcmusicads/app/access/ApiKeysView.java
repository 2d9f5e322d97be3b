package com.mdmcmusicads.app.access;

import com.mdmcmusicads.app.access.ApiKey.State;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

/** The keys other systems hold: make one, see when it was last used, withdraw it. */
@Route("api-keys")
@Menu(title = "access.keys", order = 920, icon = "vaadin:key-o")
@RolesAllowed("ADMIN")
class ApiKeysView extends Div implements HasDynamicTitle {

    private final ApiKeyDesk desk;
    private final Clock clock;
    private final Grid<ApiKey> grid = new Grid<>();
    private final EmptyState empty;

    ApiKeysView(ApiKeyDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("page");
        empty = new EmptyState(getTranslation("access.keys.empty"), getTranslation("access.keys.empty.next"), create());
        columns();
        add(new PageHeader(getTranslation("access.keys"), create()).line(getTranslation("access.keys.line")));
        add(grid, empty);
        refresh();
    }

    private Button create() {
        var create = new Button(
                getTranslation("access.keys.create"),
                VaadinIcon.PLUS.create(),
                click -> new ApiKeyDialog(desk, clock, this::refresh).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private void columns() {
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("access.keys"));
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("access.keys.name"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(ApiKeysView::scopes))
                .setHeader(getTranslation("access.keys.scopes"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(key -> when(key.lastUsedAt(), "access.keys.never")))
                .setHeader(getTranslation("access.keys.used"))
                .setWidth("9rem");
        grid.addColumn(new ComponentRenderer<>(key -> when(key.expiresAt(), "access.keys.forever")))
                .setHeader(getTranslation("access.keys.expires"))
                .setWidth("9rem");
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("access.keys.state"))
                .setWidth("9rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private Div name(ApiKey key) {
        return new Div(new Div(new Span(key.name())), new Code(key.prefix() + "…"));
    }

    private static Span scopes(ApiKey key) {
        return new Span(key.scopes().stream().map(Scope::word).collect(Collectors.joining(", ")));
    }

    private Component when(Instant at, String never) {
        return at == null ? new Span(getTranslation(never)) : new RelativeTime(at, clock.instant());
    }

    private Component state(ApiKey key) {
        var state = key.state(clock.instant());
        if (state != State.ACTIVE) {
            return new Badge(getTranslation("access.keys.state." + state.name()), Tone.NEUTRAL);
        }
        var revoke = new Button(getTranslation("access.keys.revoke"), click -> confirm(key));
        revoke.setAriaLabel(getTranslation("access.keys.revoke.of", key.name()));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    private void confirm(ApiKey key) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("access.keys.revoke.of", key.name()));
        dialog.setText(getTranslation("access.keys.revoke.warning"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("access.cancel"));
        dialog.setConfirmText(getTranslation("access.keys.revoke"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> {
            desk.revoke(key.id());
            refresh();
        });
        dialog.open();
    }

    private void refresh() {
        var keys = desk.all();
        grid.setItems(keys);
        grid.setVisible(!keys.isEmpty());
        empty.setVisible(keys.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.keys");
    }
}
