package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with a campaign now by who leads it; what cannot is not offered. */
class CampaignActs extends Div {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;

    CampaignActs(CampaignTools tools, CampaignSheet campaign) {
        this.tools = tools;
        this.campaign = campaign;
        addClassName("quote-acts");
        add(button("edit", VaadinIcon.PENCIL, () -> new EditWindow(tools, campaign)));
        if (!campaign.state().isOver()) {
            addCourse();
            add(more());
        }
    }

    private void addCourse() {
        if (campaign.state() == CampaignState.LIVE) {
            add(button("pause", VaadinIcon.PAUSE, () -> ask("pause", reason -> desk().pause(id(), null, reason))));
        } else if (campaign.state() == CampaignState.PAUSED) {
            var resume =
                    button("resume", VaadinIcon.PLAY, () -> ask("resume", reason -> desk().resume(id(), null, reason)));
            resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(resume);
        }
    }

    private MenuBar more() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON);
        var top = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        top.setAriaLabel(getTranslation("campaigning.more"));
        var menu = top.getSubMenu();
        item(menu, "days", () -> new DaysWindow(tools, campaign));
        item(menu, "assign", () -> new AssignWindow(tools, campaign));
        if (!PlaceWindow.missing(campaign).isEmpty()) {
            item(menu, "place", () -> new PlaceWindow(tools, campaign));
        }
        if (mayStart()) {
            item(menu, "start", () -> ask("start", reason -> desk().start(id(), reason)));
        }
        menu.addSeparator();
        if (campaign.state().isRunning() || campaign.to().isBefore(tools.today())) {
            item(menu, "close", () -> new ClosingWindow(tools, campaign));
        }
        item(menu, "cancel", this::cancel);
        return bar;
    }

    private boolean mayStart() {
        return campaign.state() == CampaignState.PLANNED
                && !campaign.from().isAfter(tools.today())
                && !campaign.to().isBefore(tools.today());
    }

    private Dialog cancel() {
        var window = ask("cancel", reason -> desk().cancel(id(), reason));
        window.warn();
        return window;
    }

    private static ReasonWindow ask(String act, Consumer<String> does) {
        return new ReasonWindow(act, does);
    }

    private Button button(String act, VaadinIcon icon, Supplier<? extends Dialog> window) {
        return new Button(
                getTranslation("campaigning.act." + act),
                icon.create(),
                click -> window.get().open());
    }

    private void item(SubMenu menu, String act, Supplier<? extends Dialog> window) {
        menu.addItem(
                getTranslation("campaigning.act." + act), click -> window.get().open());
    }

    private CampaignDesk desk() {
        return tools.desk();
    }

    private String id() {
        return campaign.id();
    }
}
