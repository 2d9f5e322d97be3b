package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.money.Amounts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** Another media budget on one platform, and why; the one before is kept. */
class BudgetWindow extends ActWindow {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final transient PlatformPlan plan;
    private final Euros budget = new Euros(getTranslation("campaigning.budget"));
    private final TextArea reason = reason(getTranslation("campaigning.reason"));

    BudgetWindow(CampaignTools tools, CampaignSheet campaign, PlatformPlan plan) {
        super(
                "budget",
                UI.getCurrent().getTranslation(plan.platform().key()),
                Amounts.of(plan.budget(), UI.getCurrent().getLocale()));
        this.tools = tools;
        this.campaign = campaign;
        this.plan = plan;
        budget.setValue(plan.budget().amount());
        budget.setAutoselect(true);
        reason.setRequiredIndicatorVisible(true);
        var box = new Div(budget);
        box.addClassName("media-box");
        fields(box, reason);
        budget.focus();
    }

    @Override
    void act() {
        tools.desk().setBudget(campaign.id(), plan.platform(), budget.media(), reason.getValue(), plan.budgetSince());
    }
}
