package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.interest.InterestRates;
import com.mdmcmusicads.app.interest.LateInterest;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts what a professional owes beside the invoices: interest (C. com. L441-10) and 40 € each (D441-5). */
@Component
class Claims {

    private static final Money FEE = Money.euros("40.00");

    private final DunningCases cases;
    private final ReceivableDesk receivables;
    private final ClientDesk clients;
    private final InterestRates rates;

    Claims(DunningCases cases, ReceivableDesk receivables, ClientDesk clients, InterestRates rates) {
        this.cases = cases;
        this.receivables = receivables;
        this.clients = clients;
        this.rates = rates;
    }

    /** Nothing for a private person, and nothing when nothing in euros is overdue. */
    Optional<Claim> of(String clientId, LocalDate today) {
        if (clients.party(clientId).kind() != BillingParty.Kind.COMPANY) {
            return Optional.empty();
        }
        var lines = cases.overdue(clientId, today).stream()
                .map(one -> line(one, today))
                .filter(line -> line.open().currency().equals(Money.EURO))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(claim(lines, today));
    }

    private static Claim claim(List<Claim.Line> lines, LocalDate today) {
        var zero = Money.zero(Money.EURO);
        return new Claim(
                today,
                lines,
                lines.stream().map(Claim.Line::interest).reduce(zero, Money::plus),
                lines.stream().map(Claim.Line::fee).reduce(zero, Money::plus));
    }

    private Claim.Line line(DunningCase about, LocalDate today) {
        var owed = receivables.balance(about.invoiceId()).orElseThrow();
        var changes = receivables.settlements(about.invoiceId()).stream()
                .map(one -> new LateInterest.Change(one.day(), one.amount().negated()))
                .toList();
        var interest = LateInterest.of(owed.gross(), about.due(), changes, today, rates.all());
        var days = ChronoUnit.DAYS.between(about.due(), today);
        return new Claim.Line(owed.number(), about.due(), days, owed.open(), interest, FEE);
    }
}
