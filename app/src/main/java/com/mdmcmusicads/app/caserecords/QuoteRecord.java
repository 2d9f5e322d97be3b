package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Quotes, as processes may read them; what happens to one is the business of its own process. */
@Component
class QuoteRecord implements RecordAccess {

    private static final FieldList<QuoteSheet> LIST = new FieldList<QuoteSheet>("quote")
            .read("number", QuoteSheet::number)
            .read("version", QuoteSheet::version)
            .read("state", QuoteSheet::state)
            .read("clientId", QuoteSheet::clientId)
            .read("leadId", QuoteSheet::leadId)
            .read("language", quote -> quote.language().getLanguage())
            .read("once", quote -> quote.once().gross().amount())
            .read("monthly", quote -> quote.monthly().gross().amount())
            .read("discount", QuoteSheet::biggestDiscount)
            .read("issuedOn", quote -> Objects.toString(quote.issuedOn(), null))
            .read("validUntil", quote -> Objects.toString(quote.validUntil(), null))
            .read("seller", QuoteSheet::sellerAccountId);

    private final QuoteDesk desk;

    QuoteRecord(QuoteDesk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return "quote";
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
