package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignPace;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of the page work with. */
@Component
class CampaignTools {

    private final CampaignDesk desk;
    private final ObjectProvider<CampaignPace> pace;
    private final Directory directory;
    private final CurrentAccount account;
    private final Clock clock;

    CampaignTools(
            CampaignDesk desk,
            ObjectProvider<CampaignPace> pace,
            Directory directory,
            CurrentAccount account,
            Clock clock) {
        this.desk = desk;
        this.pace = pace;
        this.directory = directory;
        this.account = account;
        this.clock = clock;
    }

    CampaignDesk desk() {
        return desk;
    }

    /** How the spend goes, where something can be said of it. */
    Optional<PaceLight> pace(String campaignId) {
        return Optional.ofNullable(pace.getIfAvailable())
                .map(known -> known.lights(List.of(campaignId)).get(campaignId));
    }

    boolean mayWrite() {
        return reader().has(Role.PM);
    }

    Person reader() {
        return account.require();
    }

    /** Those who can lead a campaign. */
    List<Person> pms() {
        return directory.with(Role.PM);
    }

    /** The name behind an account id, or a dash. */
    String name(String accountId) {
        return accountId == null
                ? "–"
                : directory.find(accountId).map(Person::name).orElse("–");
    }

    LocalDate today() {
        return now().atZone(BusinessHours.PARIS).toLocalDate();
    }

    Instant now() {
        return clock.instant();
    }
}
