package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.SeenCampaigns;
import com.mdmcmusicads.app.adaccounts.SeenCampaigns.Seen;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of an account, each beside the one of ours that it is, in a number of questions that does not grow. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'PM', 'DIRECTION')")
class CampaignList {

    static final int SHOWN = 200;

    private final SeenCampaigns seen;
    private final CampaignDesk campaigns;

    CampaignList(SeenCampaigns seen, CampaignDesk campaigns) {
        this.seen = seen;
        this.campaigns = campaigns;
    }

    /** As the platform names them, for who may not read ours. */
    public List<Line> of(String accountId) {
        return seen.of(accountId, SHOWN).stream()
                .map(one -> new Line(one, null))
                .toList();
    }

    @PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
    public List<Line> of(String accountId, Platform platform) {
        var named = seen.of(accountId, SHOWN);
        var known = campaigns.byExternalIds(
                platform, named.stream().map(Seen::externalId).toList());
        var sheets = sheets(known.values());
        return named.stream()
                .map(one -> new Line(one, sheets.get(known.get(one.externalId()))))
                .toList();
    }

    public int count(String accountId) {
        return seen.count(accountId);
    }

    private Map<String, CampaignSheet> sheets(Collection<String> ids) {
        return campaigns.sheets(ids).stream().collect(Collectors.toMap(CampaignSheet::id, sheet -> sheet));
    }

    /** @param ours null when nobody has attached it yet */
    record Line(Seen seen, CampaignSheet ours) {}
}
