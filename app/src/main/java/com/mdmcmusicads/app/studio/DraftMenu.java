package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.drafts.Draft;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;

/** What is done more rarely with a draft: a name, a kept version, a copy, its file, giving it up. */
class DraftMenu extends MenuBar {

    private final transient StudioTools tools;
    private final transient DraftView page;
    private final MenuItem root;

    DraftMenu(StudioTools tools, DraftView page) {
        this.tools = tools;
        this.page = page;
        addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        root = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("studio.more"));
    }

    void show(Draft draft, boolean writing) {
        SubMenu menu = root.getSubMenu();
        menu.removeAll();
        menu.addItem(getTranslation("studio.keep"), click -> page.settled(this::keep))
                .setEnabled(writing);
        menu.addItem(getTranslation("studio.rename"), click -> page.settled(() -> rename(draft)))
                .setEnabled(writing);
        menu.addItem(getTranslation("studio.copy"), click -> copy(draft));
        menu.addItem(
                new ContentLink(getTranslation("studio.download"), EditorBench.file(draft.ref(), ""), page::content));
        menu.addItem(getTranslation("studio.discard"), click -> discard(draft))
                .setEnabled(writing && draft.isWritten());
    }

    private void keep() {
        new ReasonDialog(getTranslation("studio.keep"), getTranslation("studio.keep.act"), (name, reason) -> {
                    tools.drafts().keep(page.ref(), name, reason);
                    Notification.show(getTranslation("studio.kept", name));
                })
                .explain(getTranslation("studio.keep.explain"))
                .askName("")
                .askReason()
                .open();
    }

    private void rename(Draft draft) {
        new ReasonDialog(getTranslation("studio.rename"), getTranslation("studio.rename"), (name, reason) -> {
                    tools.drafts().rename(page.ref(), name);
                    page.show();
                })
                .askName(draft.name())
                .open();
    }

    private void copy(Draft draft) {
        new ReasonDialog(getTranslation("studio.copy"), getTranslation("studio.create"), (name, reason) -> {
                    var ref = tools.drafts().create(page.ref().kind(), name, page.content());
                    UI.getCurrent().navigate(Places.draft(ref));
                })
                .explain(getTranslation("studio.copy.explain"))
                .askName(getTranslation("studio.copy.name", draft.name()))
                .open();
    }

    private void discard(Draft draft) {
        new ReasonDialog(getTranslation("studio.discard"), getTranslation("studio.discard"), (name, reason) -> {
                    var runs = tools.deployments().latest(page.ref()).isPresent();
                    tools.drafts().discard(page.ref(), reason);
                    if (runs) {
                        page.show();
                    } else {
                        UI.getCurrent().navigate(Places.STUDIO);
                    }
                })
                .explain(getTranslation("studio.discard.explain", draft.name()))
                .askReason()
                .open();
    }
}
