package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How far an invoice is paid, for the lists of invoices. */
@Component
class Standing implements InvoiceStanding {

    private final Texts texts;

    Standing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String join() {
        return "left join receivable on receivable.invoice_id = invoice.id";
    }

    @Override
    public String state() {
        return """
                case when receivable.invoice_id is null then null
                     when receivable.settled_amount = receivable.gross_amount then 'SETTLED'
                     when receivable.due_on < (now() at time zone 'Europe/Paris')::date then 'OVERDUE'
                     when receivable.settled_amount > 0 then 'PARTLY'
                     else 'OPEN' end""";
    }

    @Override
    public String open() {
        return "receivable.gross_amount - receivable.settled_amount";
    }

    @Override
    public List<String> states() {
        return List.of("OPEN", "PARTLY", "OVERDUE", "SETTLED");
    }

    @Override
    public String word(String state, Locale reader) {
        return texts.say(reader, "receivables.standing." + state);
    }

    @Override
    public Tone tone(String state) {
        return switch (state) {
            case "SETTLED" -> Tone.SUCCESS;
            case "OVERDUE" -> Tone.DANGER;
            case "PARTLY" -> Tone.WARNING;
            default -> Tone.OUTLINE;
        };
    }
}
