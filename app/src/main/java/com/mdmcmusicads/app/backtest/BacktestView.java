package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.RuleCheck;
import com.mdmcmusicads.app.budgets.RuleFields;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignUnknown;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Other rules for a campaign, tried on the days that are recorded, and applied when they please. */
@Route("campaigns/:campaignId/backtest")
@RolesAllowed({"PM", "DIRECTION"})
class BacktestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BacktestDesk desk;
    private final transient RuleCheck check;
    private final transient OutcomePanel.Factory outcomes;
    private final transient Applying applying;
    private final Map<Platform, RuleFields> fields = new EnumMap<>(Platform.class);
    private final Checkbox asKnownThen = new Checkbox(getTranslation("backtest.as-known-then"), true);
    private final Div result = new Div();
    private transient CampaignSheet campaign;

    BacktestView(BacktestDesk desk, RuleCheck check, OutcomePanel.Factory outcomes, Applying applying) {
        this.desk = desk;
        this.check = check;
        this.outcomes = outcomes;
        this.applying = applying;
        addClassNames("page", "backtest-page");
        result.addClassName("backtest-result");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            campaign = desk.campaign(
                    entering.getRouteParameters().get("campaignId").orElse(""));
        } catch (CampaignUnknown | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
        removeAll();
        fields.clear();
        add(header(), settings(), result);
        replay();
    }

    private PageHeader header() {
        var back = new Anchor("campaigns/" + campaign.id(), getTranslation("backtest.back"));
        back.getElement().setAttribute("router-link", true);
        return new PageHeader(getTranslation("backtest.title"), back)
                .line(getTranslation("backtest.line", campaign.number(), campaign.title(), campaign.artist()));
    }

    private Component settings() {
        var cards = new Div();
        cards.addClassName("backtest-cards");
        desk.rules(campaign.id()).forEach((platform, kept) -> cards.add(card(platform, kept.rules())));
        asKnownThen.setHelperText(getTranslation("backtest.as-known-then.help"));
        var section = new Section(
                new H2(getTranslation("backtest.settings")),
                new Paragraph(getTranslation("backtest.settings.line")),
                cards,
                asKnownThen,
                actions());
        section.addClassName("panel");
        return section;
    }

    private Component card(Platform platform, BudgetRules rules) {
        var own = new RuleFields(rules);
        fields.put(platform, own);
        var card = new Div(new PlatformBadge(platform), own);
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", getTranslation(platform.key()));
        card.addClassName("backtest-card");
        return card;
    }

    private Div actions() {
        var play = new Button(getTranslation("backtest.replay"), VaadinIcon.PLAY.create(), click -> replay());
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(play);
        actions.addClassName("backtest-actions");
        if (desk.mayApply()) {
            actions.add(new Button(
                    getTranslation("backtest.apply"),
                    click -> trial().ifPresent(trial -> applying.ask(campaign.id(), trial.rules()))));
        }
        return actions;
    }

    private void replay() {
        trial().ifPresent(trial -> {
            result.removeAll();
            result.add(outcomes.of(
                    desk.replay(campaign.id(), trial), desk.standing(campaign.id(), trial), campaign.currency()));
        });
    }

    /** Empty when something of it makes no sense; its field says so. */
    private Optional<Trial> trial() {
        var rules = new EnumMap<Platform, BudgetRules>(Platform.class);
        for (var one : fields.entrySet()) {
            one.getValue()
                    .told()
                    .filter(told -> fits(one.getValue(), told))
                    .ifPresent(told -> rules.put(one.getKey(), told));
        }
        return rules.size() == fields.size() ? Optional.of(new Trial(rules, asKnownThen.getValue())) : Optional.empty();
    }

    private boolean fits(RuleFields where, BudgetRules told) {
        try {
            check.check(told);
            return true;
        } catch (InvalidInput input) {
            where.complain(input.errors());
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("backtest.title");
    }
}
