package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.executions.Chosen;
import com.mdmcmusicads.app.executions.ExecutionActs;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.function.Supplier;

/** The acts beside an execution and above their list. */
@org.springframework.stereotype.Component
class RepairActs implements ExecutionActs {

    private final RepairDesk desk;
    private final BatchDesk batches;
    private final CurrentAccount account;

    RepairActs(RepairDesk desk, BatchDesk batches, CurrentAccount account) {
        this.desk = desk;
        this.batches = batches;
        this.account = account;
    }

    @Override
    public Optional<Component> forOne(String instanceId) {
        if (!isForReader()) {
            return Optional.empty();
        }
        return desk.choices(instanceId)
                .filter(choices -> !choices.acts().isEmpty())
                .map(choices -> {
                    var bar = bar("repairs.one");
                    choices.acts().forEach(act -> item(bar, act, () -> open(bar, instanceId, act)));
                    return bar;
                });
    }

    /** With what is so at this moment, not when the page was drawn. */
    private void open(MenuBar bar, String instanceId, Act act) {
        var now = desk.choices(instanceId).orElse(null);
        if (now == null || !now.acts().contains(act)) {
            Notification.show(bar.getTranslation("repairs.refused.changed"));
            return;
        }
        new RepairDialog(desk, now, act, () -> {}).open();
    }

    @Override
    public Optional<Component> forMany(Supplier<Chosen> chosen) {
        if (!isForReader()) {
            return Optional.empty();
        }
        var bar = bar("repairs.several");
        desk.mine().forEach(act -> item(bar, act, () -> open(bar, chosen.get(), act)));
        root(bar).getSubMenu().addSeparator();
        root(bar)
                .getSubMenu()
                .addItem(
                        bar.getTranslation("repairs.title"),
                        click -> bar.getUI().ifPresent(ui -> ui.navigate("repairs")));
        return Optional.of(bar);
    }

    private void open(MenuBar bar, Chosen chosen, Act act) {
        if (chosen.ids().isEmpty()) {
            Notification.show(bar.getTranslation("repairs.refused.none"));
            return;
        }
        new RepairManyDialog(batches, chosen, act).open();
    }

    private boolean isForReader() {
        return account.person()
                .filter(person -> person.has(Role.ADMIN) || person.has(Role.DESIGNER))
                .isPresent();
    }

    private static MenuBar bar(String key) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.addItem(bar.getTranslation(key));
        return bar;
    }

    private static MenuItem root(MenuBar bar) {
        return bar.getItems().get(0);
    }

    private static void item(MenuBar bar, Act act, Runnable open) {
        root(bar).getSubMenu().addItem(bar.getTranslation(act.key()), click -> open.run());
    }
}
