package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Campaigns, as processes may read them, give them to somebody and note something about them. */
@Component
class CampaignRecord implements RecordAccess {

    private final CampaignDesk desk;
    private final FieldList<CampaignSheet> list;

    CampaignRecord(CampaignDesk desk) {
        this.desk = desk;
        list = new FieldList<CampaignSheet>("campaign")
                .read("number", CampaignSheet::number)
                .read("title", CampaignSheet::title)
                .read("artist", CampaignSheet::artist)
                .read("release", CampaignSheet::release)
                .read("objective", CampaignSheet::objective)
                .read("state", CampaignSheet::state)
                .read("from", campaign -> campaign.from().toString())
                .read("to", campaign -> campaign.to().toString())
                .read("clientId", CampaignSheet::clientId)
                .read("clientName", CampaignSheet::clientName)
                .read("budget", campaign -> campaign.budget().amount())
                .write("manager", CampaignSheet::pmAccountId, desk::assign)
                .add("note", desk::addNote);
    }

    @Override
    public String type() {
        return "campaign";
    }

    @Override
    public Set<Role> readers() {
        return CampaignDesk.READERS;
    }

    @Override
    public List<RecordField> fields() {
        return list.fields();
    }

    @Override
    public Object read(String id, String field) {
        return list.of(desk.find(id).orElseThrow(() -> new NoSuchRecord(type())), field);
    }

    @Override
    public void write(String id, String field, String value) {
        list.write(id, field, value);
    }
}
