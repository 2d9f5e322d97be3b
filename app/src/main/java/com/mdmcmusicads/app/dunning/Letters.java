package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.interest.InterestRates;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.PayAddress;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Proposes the mail for a client: all overdue invoices in one, in the client's language, with what the law wants said. */
@Component
class Letters {

    private final Company company;
    private final ObjectProvider<PayAddress> addresses;
    private final InterestRates rates;
    private final Texts texts;

    Letters(Company company, ObjectProvider<PayAddress> addresses, InterestRates rates, Texts texts) {
        this.company = company;
        this.addresses = addresses;
        this.rates = rates;
        this.texts = texts;
    }

    /** @param invoices one at least, the oldest first */
    Proposal propose(BillingParty party, Stage stage, List<Overdue> invoices, LocalDate today) {
        var language = party.language();
        var form = invoices.size() == 1 ? ".one" : ".many";
        var total = Amounts.of(total(invoices), language);
        var seller = company.seller();
        var words = new ArrayList<String>();
        words.add(texts.say(language, "dunning.mail.hello", name(party)));
        words.add(texts.say(language, "dunning.mail." + stage + form, total, seller.name()));
        words.add(invoices.stream().map(one -> line(one, language)).collect(Collectors.joining("\n")));
        words.add(stage == Stage.NOTICE ? law(party, today) : null);
        words.addAll(ways(invoices, language));
        words.add(texts.say(language, "dunning.mail." + stage + ".end"));
        words.add(texts.say(language, "dunning.mail.goodbye", Objects.requireNonNullElse(seller.name(), "MDMC")));
        var subject = texts.say(
                language,
                "dunning.mail." + stage + ".subject" + form,
                invoices.get(0).number(),
                total);
        return new Proposal(
                stage,
                party.email(),
                subject,
                words.stream().filter(Objects::nonNull).collect(Collectors.joining("\n\n")),
                invoices.stream().map(Overdue::invoiceId).toList());
    }

    private static Money total(List<Overdue> invoices) {
        return invoices.stream().map(Overdue::open).reduce(Money::plus).orElseThrow();
    }

    private static String name(BillingParty party) {
        return party.contact() == null ? party.name() : party.contact();
    }

    private String line(Overdue invoice, Locale language) {
        var isPartlyPaid = !invoice.open().equals(invoice.gross());
        return texts.say(
                language,
                "dunning.mail.line" + (isPartlyPaid ? ".partly" : ""),
                invoice.number(),
                day(invoice.due(), language),
                Amounts.of(invoice.open(), language),
                Amounts.of(invoice.gross(), language));
    }

    /** Penalties and the fixed sum are for professionals (C. com. L441-10, D441-5); others owe interest at the legal rate. */
    private String law(BillingParty party, LocalDate today) {
        var isCompany = party.kind() == BillingParty.Kind.COMPANY;
        return texts.say(
                party.language(),
                isCompany ? "dunning.mail.law.company" : "dunning.mail.law.person",
                Amounts.percent(rates.on(today), party.language()));
    }

    private List<String> ways(List<Overdue> invoices, Locale language) {
        var ways = new ArrayList<String>();
        var address = addresses.getIfAvailable();
        for (var invoice : address == null ? List.<Overdue>of() : invoices) {
            address.of(invoice.invoiceId())
                    .map(link -> texts.say(language, "dunning.mail.pay", invoice.number(), link))
                    .ifPresent(ways::add);
        }
        var seller = company.seller();
        if (seller.iban() != null) {
            var numbers = invoices.stream().map(Overdue::number).collect(Collectors.joining(", "));
            ways.add(texts.say(language, "dunning.mail.transfer", grouped(seller.iban()), bic(seller.bic()), numbers));
        }
        return ways;
    }

    private static String bic(String bic) {
        return bic == null ? "" : " · BIC " + bic;
    }

    private static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1\u00a0");
    }

    static String day(LocalDate day, Locale language) {
        return DayText.full(day, language);
    }
}
