package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.campaigns.CampaignRefusal.Reason;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans campaigns, and writes anew what is known about them. */
@Component
class CampaignPlanner {

    private final Campaigns campaigns;
    private final CampaignKeys keys;
    private final CampaignEdits edits;
    private final CampaignNumbers numbers;
    private final CampaignCourse course;
    private final CampaignAccess access;
    private final Directory directory;
    private final Clock clock;

    CampaignPlanner(
            Campaigns campaigns,
            CampaignKeys keys,
            CampaignEdits edits,
            CampaignNumbers numbers,
            CampaignCourse course,
            CampaignAccess access,
            Directory directory,
            Clock clock) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.edits = edits;
        this.numbers = numbers;
        this.course = course;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    String plan(NewCampaign one) {
        CampaignRules.mayPlan(one);
        isPm(one.pmAccountId());
        var known = Optional.ofNullable(one.reference()).flatMap(campaigns::byReference);
        return known.orElseGet(() -> add(one));
    }

    private String add(NewCampaign one) {
        var id = UUID.randomUUID();
        var number = numbers.next(CampaignDays.today(clock).getYear());
        if (!edits.add(id, number, one, Money.EURO.getCurrencyCode(), access.by())) {
            return campaigns.byReference(one.reference()).orElseThrow();
        }
        one.platforms().forEach(place -> place(id.toString(), place));
        course.planned(id.toString());
        return id.toString();
    }

    void addPlatform(String id, NewPlatform place) {
        var held = campaigns.hold(id);
        CampaignRules.mayAdd(held, place);
        place(id, place);
        course.done("campaign.platform-added", id, Map.of("platform", place.platform(), "budget", place.budget()));
        course.budgetIsNew(id, place.platform());
    }

    private void place(String id, NewPlatform place) {
        var externalId = stripped(place.externalId());
        isFree(id, place.platform(), externalId);
        edits.addPlatform(id, new NewPlatform(place.platform(), place.budget(), externalId), access.by());
    }

    void edit(String id, CampaignEdit edit) {
        var held = campaigns.hold(id);
        CampaignRules.mayEdit(held, edit);
        edits.describe(id, edit);
        edit.externalIds().forEach((platform, name) -> rename(id, platform, stripped(name)));
        course.changed(
                "campaign.edited",
                held,
                described(held),
                described(campaigns.find(id).orElseThrow()));
    }

    private void rename(String id, Platform platform, String externalId) {
        isFree(id, platform, externalId);
        edits.externalId(id, platform, externalId);
    }

    void assign(String id, String pmAccountId) {
        var held = campaigns.hold(id);
        CampaignRules.isOpen(held);
        isPm(pmAccountId);
        edits.assign(id, pmAccountId);
        course.assigned(id, pmAccountId);
    }

    /** Sheets in place of their ids. */
    Map<String, CampaignSheet> byKey(Map<String, String> ids) {
        var sheets =
                campaigns.sheets(ids.values()).stream().collect(Collectors.toMap(CampaignSheet::id, sheet -> sheet));
        var byKey = new HashMap<String, CampaignSheet>();
        ids.forEach((key, id) -> byKey.put(key, sheets.get(id)));
        return byKey;
    }

    private void isFree(String id, Platform platform, String externalId) {
        if (externalId == null) {
            return;
        }
        var owner = keys.byExternalIds(platform, List.of(externalId)).get(externalId);
        if (owner != null && !owner.equals(id)) {
            var number = campaigns.find(owner).orElseThrow().number();
            throw new CampaignRefusal(Reason.EXTERNAL_ID_TAKEN, externalId, number);
        }
    }

    private void isPm(String accountId) {
        if (accountId != null
                && directory.find(accountId).filter(one -> one.has(Role.PM)).isEmpty()) {
            throw new CampaignRefusal(Reason.NOT_A_PM);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Map<String, Object> described(CampaignSheet sheet) {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", sheet.title());
        values.put("artist", sheet.artist());
        values.put("release", sheet.release());
        values.put("objective", sheet.objective());
        values.put("fee", sheet.monthlyFee());
        sheet.platforms().forEach(plan -> values.put("externalId." + plan.platform(), plan.externalId()));
        return values;
    }
}
