package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one entrance for campaigns. SALES, PM and DIRECTION read them, PM changes them; processes and ingestion act for
 * nobody in particular. The row of a campaign is held while it changes, and its process is told in the same transaction.
 */
@Service
@Transactional
public class CampaignDesk {

    /** Topic of signals whose payload is the id of a campaign that is new or has changed. */
    public static final String CHANGED = "campaign";

    /** Who reads campaigns. */
    public static final Set<Role> READERS = Set.of(Role.SALES, Role.PM, Role.DIRECTION);

    private final CampaignAccess access;
    private final CampaignPlanner planner;
    private final CampaignCourse course;
    private final Campaigns campaigns;
    private final CampaignKeys keys;
    private final CampaignHistory history;

    CampaignDesk(
            CampaignAccess access,
            CampaignPlanner planner,
            CampaignCourse course,
            Campaigns campaigns,
            CampaignKeys keys,
            CampaignHistory history) {
        this.access = access;
        this.planner = planner;
        this.course = course;
        this.campaigns = campaigns;
        this.keys = keys;
        this.history = history;
    }

    /**
     * Plans a campaign and starts its process.
     *
     * @return its id; the first one's when the reference is known already
     * @throws CampaignRefusal says why not
     */
    public String plan(NewCampaign one) {
        access.write();
        return planner.plan(one);
    }

    /** Why it would not be planned, for those who cannot go back once it is refused. */
    public static Optional<CampaignRefusal> refusalOf(NewCampaign one) {
        try {
            CampaignRules.mayPlan(one);
            return Optional.empty();
        } catch (CampaignRefusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** @throws CampaignUnknown when there is none */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(String id) {
        return find(id).orElseThrow(() -> new CampaignUnknown(id));
    }

    @Transactional(readOnly = true)
    public Optional<CampaignSheet> find(String id) {
        access.read();
        return campaigns.find(id);
    }

    public static boolean mayRead(Person person) {
        return READERS.stream().anyMatch(person::has);
    }

    /** What a task or a line of the trail is about, whoever sets it going: asks for no role, so show no more than its name. */
    @Transactional(readOnly = true)
    public Optional<CampaignSheet> named(String id) {
        return campaigns.find(id);
    }

    /** Those that have all the words, the latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSheet> search(String words, int limit) {
        access.read();
        return campaigns.sheets(campaigns.search(words, limit));
    }

    /** Those there are of these, in their order; a constant number of queries. */
    @Transactional(readOnly = true)
    public List<CampaignSheet> sheets(Collection<String> ids) {
        access.read();
        return campaigns.sheets(ids);
    }

    /** The ids of all campaigns that are live, those first that end first. */
    @Transactional(readOnly = true)
    public List<String> live() {
        access.read();
        return campaigns.inState(CampaignState.LIVE);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<CampaignSheet> ofClient(String clientId, int limit) {
        access.read();
        return campaigns.sheets(campaigns.ofClient(clientId, limit));
    }

    /**
     * Campaigns by id, number, or what a platform calls them, in capitals or not. An id or number counts first; a name
     * two platforms gave to different campaigns finds none.
     */
    @Transactional(readOnly = true)
    public Map<String, CampaignSheet> resolve(Collection<String> wanted) {
        access.read();
        return planner.byKey(keys.resolve(wanted));
    }

    /** Campaign ids by what this platform calls them. */
    @Transactional(readOnly = true)
    public Map<String, String> byExternalIds(Platform platform, Collection<String> externalIds) {
        access.read();
        return keys.byExternalIds(platform, externalIds);
    }

    /** Every budget it ever had, the oldest first. */
    @Transactional(readOnly = true)
    public List<BudgetChange> budgetHistory(String id) {
        access.read();
        return history.budgets(id);
    }

    /** How it ended, once it did. */
    @Transactional(readOnly = true)
    public Optional<Closing> closing(String id) {
        access.read();
        return history.closing(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CampaignNote> notes(String id) {
        access.read();
        return history.notes(id);
    }

    /** @throws CampaignRefusal says why not */
    public void addNote(String id, String text) {
        access.write();
        course.note(id, text);
    }

    /** @throws CampaignRefusal says why not */
    public void setBudget(String id, Platform platform, MediaBudget budget, String reason) {
        setBudget(id, platform, budget, reason, null);
    }

    /**
     * @param since the {@link PlatformPlan#budgetSince} of the budget the person saw, or null when any may be replaced
     * @throws CampaignRefusal says why not, for instance that somebody else set it meanwhile
     */
    public void setBudget(String id, Platform platform, MediaBudget budget, String reason, Instant since) {
        access.write();
        course.budget(id, platform, budget, CampaignRules.reason(reason), since);
    }

    /** @param platform or null for the whole campaign */
    public void pause(String id, Platform platform, String reason) {
        access.write();
        course.pause(id, platform, CampaignRules.reason(reason));
    }

    /** @param platform or null for the whole campaign; platforms paused on their own stay paused */
    public void resume(String id, Platform platform, String reason) {
        access.write();
        course.resume(id, platform, reason);
    }

    /** @throws CampaignRefusal says why not */
    public void reschedule(String id, LocalDate from, LocalDate to, String reason) {
        access.write();
        course.reschedule(id, from, to, CampaignRules.reason(reason));
    }

    /** @throws CampaignRefusal says why not */
    public void edit(String id, CampaignEdit edit) {
        access.write();
        planner.edit(id, edit);
    }

    /** It runs in one more place. */
    public void addPlatform(String id, NewPlatform place) {
        access.write();
        planner.addPlatform(id, place);
    }

    /** Begins without waiting for its preparation task, on its first day or later. */
    public void start(String id, String reason) {
        access.write();
        course.start(id, CampaignRules.reason(reason));
    }

    /** @throws CampaignRefusal says why not */
    public void close(String id, Closing closing) {
        access.write();
        course.close(id, closing);
    }

    /** @throws CampaignRefusal says why not */
    public void cancel(String id, String reason) {
        access.write();
        course.cancel(id, CampaignRules.reason(reason));
    }

    /** @param pmAccountId or null: nobody in particular */
    public void assign(String id, String pmAccountId) {
        access.write();
        planner.assign(id, pmAccountId);
    }
}
