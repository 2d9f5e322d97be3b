package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Clients, as processes may read them. */
@Component
class ClientRecord implements RecordAccess {

    private static final FieldList<BillingParty> LIST = new FieldList<BillingParty>("client")
            .read("name", BillingParty::name)
            .read("legalName", BillingParty::legalName)
            .read("contact", BillingParty::contact)
            .read("email", BillingParty::email)
            .read("language", party -> party.language().getLanguage())
            .read("city", BillingParty::city)
            .read("country", BillingParty::country)
            .read("siren", BillingParty::siren)
            .read("vatNumber", BillingParty::vatNumber)
            .read("purchaseOrder", BillingParty::purchaseOrder);

    private final ClientDesk desk;

    ClientRecord(ClientDesk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return "client";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SALES, Role.PM, Role.SUPPORT, Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public List<RecordField> fields() {
        return LIST.fields();
    }

    @Override
    public Object read(String id, String field) {
        return LIST.of(desk.party(id), field);
    }

    @Override
    public void write(String id, String field, String value) {
        LIST.write(id, field, value);
    }
}
