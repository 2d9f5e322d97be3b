package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** Where a campaign runs: one card a platform with its declared budget, all of them in the box of the media budget. */
class PlatformCards extends Section {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final boolean mayAct;

    PlatformCards(CampaignTools tools, CampaignSheet campaign) {
        this.tools = tools;
        this.campaign = campaign;
        mayAct = tools.mayWrite() && !campaign.state().isOver();
        addClassNames("media-box", "platform-cards");
        var line = new Paragraph(getTranslation("campaigning.media.line"));
        line.addClassNames("muted", "small");
        add(head(), line, cards());
    }

    private Div head() {
        var sum = new Span(Amounts.of(campaign.budget(), getLocale()));
        sum.addClassNames("amount", "media-sum");
        var head = new Div(new H2(getTranslation("campaigning.media")), sum);
        head.addClassName("box-head");
        return head;
    }

    private Div cards() {
        var cards = new Div();
        cards.addClassName("platform-grid");
        campaign.platforms().forEach(plan -> cards.add(card(plan)));
        if (campaign.platforms().isEmpty()) {
            cards.add(new Paragraph(getTranslation("campaigning.places.none")));
        }
        return cards;
    }

    private Div card(PlatformPlan plan) {
        var name = new H3(new PlatformBadge(plan.platform()));
        var head = new Div(name);
        if (plan.paused()) {
            head.add(new Badge(getTranslation("campaigning.place.paused"), Tone.WARNING));
        }
        head.addClassName("box-head");
        var card = new Div(head, budget(plan), external(plan));
        card.addClassName("platform-card");
        if (mayAct) {
            card.add(acts(plan));
        }
        return card;
    }

    private Div budget(PlatformPlan plan) {
        if (!plan.platform().spends()) {
            var counted = new Div(getTranslation("campaigning.place.counted"));
            counted.addClassNames("muted", "small");
            return counted;
        }
        var amount = new Span(Amounts.of(plan.budget(), getLocale()));
        amount.addClassNames("amount", "place-budget");
        var since = new Span(getTranslation("campaigning.since") + " ");
        since.add(new RelativeTime(plan.budgetSince(), tools.now()));
        since.addClassNames("muted", "small");
        var budget = new Div(amount, since);
        budget.addClassName("place-money");
        return budget;
    }

    private Div external(PlatformPlan plan) {
        if (plan.externalId() == null) {
            var missing = new Div(getTranslation("campaigning.external.none"));
            missing.addClassNames("place-unknown", "small");
            return missing;
        }
        var id = new Span(plan.externalId());
        id.addClassName("place-id");
        var external = new Div(new Span(getTranslation("campaigning.external.short") + " "), id);
        external.addClassName("small");
        return external;
    }

    private Div acts(PlatformPlan plan) {
        var acts = new Div();
        acts.addClassName("row-acts");
        var name = getTranslation(plan.platform().key());
        if (plan.platform().spends()) {
            acts.add(act("budget", name, () -> new BudgetWindow(tools, campaign, plan)));
        }
        if (plan.paused()) {
            acts.add(act(
                    "resume-on",
                    name,
                    () -> new ReasonWindow(
                            "resume-on", reason -> tools.desk().resume(campaign.id(), plan.platform(), reason), name)));
        } else {
            acts.add(act(
                    "pause-on",
                    name,
                    () -> new ReasonWindow(
                            "pause-on", reason -> tools.desk().pause(campaign.id(), plan.platform(), reason), name)));
        }
        return acts;
    }

    private Button act(String act, String platform, Supplier<? extends Dialog> window) {
        var words = getTranslation("campaigning.act." + act);
        var button = new Button(words, click -> window.get().open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words + " – " + platform);
        return button;
    }
}
