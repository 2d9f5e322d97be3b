package com.mdmcmusicads.app.assets;

import com.mdmcmusicads.app.assets.AssetRefusal.Reason;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.texts.FileName;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for the files of campaigns: whoever may read a campaign reads them, PM adds and removes them. */
@Service
@Transactional
public class AssetDesk {

    /** Largest file, in bytes: a short film is in it. */
    public static final long LARGEST = 100L * 1024 * 1024;

    /** Files of one campaign. */
    public static final int MOST = 100;

    private final AssetStore store;
    private final CampaignDesk campaigns;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    AssetDesk(
            AssetStore store,
            CampaignDesk campaigns,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Asset> of(String campaignId) {
        return store.of(campaigns.campaign(campaignId).id());
    }

    @Transactional(readOnly = true)
    public Optional<Asset> find(String campaignId, String id) {
        return store.find(campaigns.campaign(campaignId).id(), id);
    }

    /** Its bytes, piece by piece: never held whole. */
    @Transactional(readOnly = true)
    public void write(Asset asset, OutputStream to) {
        campaigns.campaign(asset.campaignId());
        store.write(asset, to);
    }

    /**
     * Keeps a file. It is read in pieces, within the transaction: give something local, not a network.
     *
     * @param name as the sender calls it
     * @throws AssetRefusal says why it is not kept
     */
    @PreAuthorize("hasRole('PM')")
    public Asset add(String campaignId, String name, InputStream content) {
        isOpen(campaignId);
        var id = UUID.randomUUID();
        var clean = FileName.clean(name);
        var reader = new AssetReader(clean, LARGEST);
        reader.read(content, (number, piece) -> store.piece(id, number, piece));
        var asset = new Asset(
                id.toString(),
                campaignId,
                clean,
                reader.type(),
                reader.size(),
                reader.digest(),
                account.require().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!store.add(asset)) {
            throw new AssetRefusal(Reason.KNOWN);
        }
        tell("campaign.asset-added", asset);
        return asset;
    }

    /** Its bytes are gone for good. */
    @PreAuthorize("hasRole('PM')")
    public void remove(String campaignId, String id) {
        store.find(campaigns.campaign(campaignId).id(), id).ifPresent(asset -> {
            store.remove(asset);
            tell("campaign.asset-removed", asset);
        });
    }

    private void isOpen(String campaignId) {
        if (campaigns.campaign(campaignId).state().isOver()) {
            throw new AssetRefusal(Reason.OVER);
        }
        if (store.of(campaignId).size() >= MOST) {
            throw new AssetRefusal(Reason.TOO_MANY);
        }
    }

    private void tell(String action, Asset asset) {
        trail.record(action, new Subject("campaign", asset.campaignId()), Map.of("file", asset.name()));
        signals.publish(CampaignDesk.CHANGED, asset.campaignId());
    }
}
