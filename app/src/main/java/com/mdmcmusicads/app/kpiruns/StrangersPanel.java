package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpicollection.Found;
import com.mdmcmusicads.app.kpicollection.StrangerDesk;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Campaigns of the platforms that nobody knows here, each with the campaign it most likely is; not there when none are. */
class StrangersPanel extends Section {

    private static final int SHOWN = 50;

    private final transient Maker its;
    private final boolean mayAttach;
    private final UnorderedList list = new UnorderedList();

    private StrangersPanel(Maker its) {
        this.its = its;
        mayAttach = its.account.require().has(Role.PM);
        addClassNames("panel", "kpi-strangers");
        list.addClassName("kpi-gap-list");
        add(new H2(getTranslation("kpiruns.strangers")), new Paragraph(getTranslation("kpiruns.strangers.line")), list);
        refresh();
    }

    void refresh() {
        list.removeAll();
        var strangers = its.desk.strangers(SHOWN);
        var likely = mayAttach && !strangers.isEmpty() ? its.candidates() : List.<CampaignSheet>of();
        strangers.forEach(stranger -> list.add(item(stranger, likely)));
        setVisible(!strangers.isEmpty());
    }

    private ListItem item(Found stranger, List<CampaignSheet> likely) {
        var name = new Span(stranger.name());
        name.addClassName("breaks");
        var head = new Div(name, new PlatformBadge(stranger.platform()));
        head.addClassName("kpi-gap-head");
        var seen = new Div(getTranslation(
                "kpiruns.strangers.seen",
                stranger.externalId(),
                DayText.brief(stranger.firstDay()),
                DayText.brief(stranger.lastDay())));
        seen.addClassNames("muted", "small", "breaks");
        var item = new ListItem(head, seen);
        if (stranger.currency() != null && stranger.platform().spends()) {
            var spent = new Span(getTranslation("kpiruns.strangers.spent", spent(stranger)));
            spent.addClassName("media-amount");
            item.add(new Div(spent));
        }
        if (mayAttach) {
            item.add(acts(stranger, likely));
        }
        return item;
    }

    private String spent(Found stranger) {
        return Amounts.of(new MediaBudget(stranger.spend(), stranger.currency()), getLocale());
    }

    private Div acts(Found stranger, List<CampaignSheet> likely) {
        var acts = new Div();
        acts.addClassName("kpi-acts");
        Likeness.best(stranger, likely).ifPresent(sheet -> {
            var attach = button(
                    getTranslation("kpiruns.attach.to", sheet.artist() + " – " + sheet.title()),
                    () -> AttachDialog.attach(its.desk, stranger, sheet));
            attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(attach);
        });
        acts.add(
                button(getTranslation("kpiruns.attach"), () -> new AttachDialog(its.desk, stranger, likely).open()),
                button(
                        getTranslation("kpiruns.ignore"),
                        () -> its.desk.ignore(stranger.accountId(), stranger.externalId())));
        acts.getChildren()
                .map(Button.class::cast)
                .forEach(one -> one.setAriaLabel(one.getText() + " (" + stranger.name() + ")"));
        return acts;
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Makes it for a page. */
    @Component
    record Maker(StrangerDesk desk, CampaignDesk campaigns, CurrentAccount account) {

        StrangersPanel panel() {
            return new StrangersPanel(this);
        }

        /** Campaigns that run now. */
        private List<CampaignSheet> candidates() {
            return campaigns.sheets(campaigns.live());
        }
    }
}
