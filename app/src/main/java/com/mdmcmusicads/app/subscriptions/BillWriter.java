package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words a planned bill as the invoice it becomes, in the client's language. */
@Component
class BillWriter {

    private static final String MONTH = "MON";
    private static final String ONE = "C62";

    private final Texts texts;

    BillWriter(Texts texts) {
        this.texts = texts;
    }

    NewInvoice write(PlannedBill bill, Locale language) {
        var lines =
                bill.charges().stream().map(charge -> line(charge, language)).toList();
        var from = bill.charges().stream().map(Charge::from).min(Comparator.naturalOrder());
        var until = bill.charges().stream().map(Charge::until).max(Comparator.naturalOrder());
        return new NewInvoice(
                bill.clientId().toString(),
                lines,
                from.orElse(bill.period().from()),
                until.orElse(bill.period().until()).minusDays(1),
                null,
                new Subject(SubscriptionTrail.TYPE, bill.subscriptionId().toString()),
                bill.reference());
    }

    private NewLine line(Charge charge, Locale language) {
        var line = charge.line();
        return charge.isWhole()
                ? new NewLine(
                        line.label(),
                        period(charge, language),
                        line.quantity(),
                        MONTH,
                        line.unitPrice(),
                        line.discount(),
                        revenue(line),
                        line.platform())
                : new NewLine(
                        line.label(),
                        period(charge, language) + " – " + share(charge, language),
                        BigDecimal.ONE,
                        ONE,
                        charge.net(),
                        BigDecimal.ZERO,
                        revenue(line),
                        line.platform());
    }

    private String period(Charge charge, Locale language) {
        return texts.say(
                language,
                "subscriptions.bill.period",
                day(charge.from(), language),
                day(charge.until().minusDays(1), language));
    }

    /** How the part was counted, so that the client can count it again. */
    private String share(Charge charge, Locale language) {
        var line = charge.line();
        var words = texts.say(
                language,
                "subscriptions.bill.share",
                charge.days(),
                charge.period().days(),
                Amounts.of(line.monthly(), language));
        return line.discount().signum() == 0
                ? words
                : words + ", "
                        + texts.say(
                                language, "subscriptions.bill.discounted", Amounts.percent(line.discount(), language));
    }

    private static String day(LocalDate day, Locale language) {
        return DayText.full(day, language);
    }

    private static Revenue revenue(SubscriptionLine line) {
        var kind = line.offerCode().split("-")[0];
        return switch (kind) {
            case "FEE" -> Revenue.FEE;
            case "PACK" -> Revenue.PACK;
            case "SETUP" -> Revenue.SETUP;
            default -> Revenue.OTHER;
        };
    }
}
