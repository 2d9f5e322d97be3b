package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Invoices, as processes may read them; nothing about one is ever written. */
@Component
class InvoiceRecord implements RecordAccess {

    private static final FieldList<InvoiceSheet> LIST = new FieldList<InvoiceSheet>("invoice")
            .read("number", InvoiceSheet::number)
            .read("kind", InvoiceSheet::kind)
            .read("issueDay", invoice -> Objects.toString(invoice.issueDay(), null))
            .read("dueDay", invoice -> Objects.toString(invoice.dueDay(), null))
            .read("clientId", invoice -> invoice.buyer().clientId())
            .read("clientName", invoice -> invoice.buyer().name())
            .read("clientEmail", invoice -> invoice.buyer().email())
            .read("net", invoice -> invoice.totals().net().amount())
            .read("gross", invoice -> invoice.totals().gross().amount())
            .read("currency", invoice -> invoice.currency().getCurrencyCode());

    private final InvoiceDesk desk;

    InvoiceRecord(InvoiceDesk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return "invoice";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public List<RecordField> fields() {
        return LIST.fields();
    }

    @Override
    public Object read(String id, String field) {
        return LIST.of(desk.find(id).orElseThrow(() -> new NoSuchRecord(type())), field);
    }

    @Override
    public void write(String id, String field, String value) {
        LIST.write(id, field, value);
    }
}
