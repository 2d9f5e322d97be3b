package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.assets.AssetDesk;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One campaign: how far it is, where it runs and for how much, its files and notes, and what other rooms know of it. */
@Route("campaigns")
@RolesAllowed({"SALES", "PM", "DIRECTION"})
class CampaignView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CampaignTools tools;
    private final transient CampaignPanels panels;
    private final transient AssetDesk assets;
    private final transient Signals signals;
    private final Div head = new Div();
    private final Div course = new Div();
    private final Div money = new Div();
    private final Panel facts = panel("campaigning.facts");
    private final Panel history = panel("campaigning.budgets");
    private transient NoteList notes;
    private transient AssetPanel files;
    private transient CampaignSheet campaign;

    CampaignView(CampaignTools tools, CampaignPanels panels, AssetDesk assets, Signals signals) {
        this.tools = tools;
        this.panels = panels;
        this.assets = assets;
        this.signals = signals;
        money.addClassName("campaign-money");
        addClassNames("page", "campaign-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        campaign = tools.desk().find(id).orElseThrow(NotFoundException::new);
        notes = new NoteList(tools, campaign);
        files = new AssetPanel(assets, tools, campaign);
        removeAll();
        add(head, course, money);
        panels.panels(true).forEach(wide -> add(hung(wide)));
        add(columns());
        show();
        Refresh.of(this, signals, CampaignDesk.CHANGED, campaign.id()::equals, this::reload);
        Refresh.of(this, signals, KpiDesk.TOPIC, this::concerns, this::showCourse);
    }

    private Div columns() {
        var diagram = panel("campaigning.diagram", panels.diagram(campaign.id()));
        var timeline = panel("campaigning.timeline", panels.timeline(campaign.id()));
        diagram.addClassName("lead-diagram");
        timeline.addClassName("lead-timeline");
        var main = new Div(panel("campaigning.assets", files), panel("campaigning.notes", notes), diagram, timeline);
        var side = new Div(facts);
        panels.panels(false).forEach(narrow -> side.add(hung(narrow)));
        side.add(history);
        var columns = new Div(main, side);
        columns.addClassName("lead-columns");
        return columns;
    }

    private Panel hung(CampaignPanel other) {
        return panel(other.titleKey(), other.content(campaign.id()));
    }

    private boolean concerns(String payload) {
        return payload.equals(KpiDesk.MANY) || payload.equals(campaign.id());
    }

    private void reload() {
        tools.desk().find(campaign.id()).ifPresent(current -> {
            campaign = current;
            show();
            notes.show();
            files.show(current);
        });
    }

    private void show() {
        head.removeAll();
        head.add(header());
        showCourse();
        money.removeAll();
        money.add(new PlatformCards(tools, campaign), new FeeBox(campaign.monthlyFee()));
        facts.fill(new CampaignFacts(tools, campaign));
        history.fill(new BudgetHistory(tools, campaign.id()));
    }

    private void showCourse() {
        course.removeAll();
        course.add(new CourseStrip(tools, campaign));
    }

    private PageHeader header() {
        var header = tools.mayWrite()
                ? new PageHeader(campaign.title(), new CampaignActs(tools, campaign))
                : new PageHeader(campaign.title());
        var line = getTranslation(
                "campaigning.line", campaign.number(), campaign.artist(), tools.name(campaign.pmAccountId()));
        var client = new Anchor("clients/" + campaign.clientId(), campaign.clientName());
        client.getElement().setAttribute("router-link", true);
        return header.line(line).beside(new CampaignBadge(campaign.state()), client);
    }

    private Panel panel(String key, Component... content) {
        return new Panel(getTranslation(key), content);
    }

    @Override
    public String getPageTitle() {
        return campaign.title();
    }
}
