package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How accounts were read, for rooms that explain it; who may see it is for them to ask first. */
@Component
@Transactional(readOnly = true)
public class CollectionReader {

    private final KpiRuns runs;
    private final FoundCampaigns found;
    private final Rejections rejections;

    CollectionReader(KpiRuns runs, FoundCampaigns found, Rejections rejections) {
        this.runs = runs;
        this.found = found;
        this.rejections = rejections;
    }

    public Optional<CollectionRun> find(String runId) {
        return runs.find(runId);
    }

    /** Which account reports the campaign of a platform. */
    public Optional<String> accountOf(Platform platform, String externalId) {
        return found.accountOf(platform, externalId);
    }

    /** The newest run of the account that asked about the day. */
    public Optional<CollectionRun> lastAbout(String accountId, LocalDate day) {
        return runs.lastAbout(accountId, day);
    }

    /** Whether the run brought this day and it was not taken. */
    public boolean isRejected(String runId, String externalId, LocalDate day) {
        return rejections.of(runId).stream()
                .anyMatch(
                        one -> one.externalId().equals(externalId) && one.day().equals(day));
    }

    /** Whether a morning's run is at work, not waiting for anything. */
    public boolean isAnyMoving() {
        return runs.isAnyMoving();
    }
}
