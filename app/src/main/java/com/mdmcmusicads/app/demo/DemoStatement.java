package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.bank.BankCounter;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One small statement of today: a line that names its invoice is matched, the others wait for somebody. */
@Component
@Order(70)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoStatement implements ApplicationRunner {

    private final BankCounter bank;
    private final InvoiceDesk invoices;
    private final Company company;
    private final DemoPeople people;
    private final DemoSettings settings;
    private final Clock clock;

    DemoStatement(
            BankCounter bank,
            InvoiceDesk invoices,
            Company company,
            DemoPeople people,
            DemoSettings settings,
            Clock clock) {
        this.bank = bank;
        this.invoices = invoices;
        this.company = company;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads() && company.seller().iban() != null) {
            people.as(Role.ACCOUNTING, () -> bank.isEmpty() && begin());
        }
    }

    private boolean begin() {
        var named = invoices.withReference("demo/2");
        var other = invoices.withReference("demo/3");
        if (named.isEmpty() || other.isEmpty()) {
            return false;
        }
        var paid = invoices.sheet(named.get());
        bank.bring(
                "releve-demo.xml",
                statement(line("1", paid.totals().gross(), "ARDOISE DISQUES SARL", "VIR SEPA FACTURE " + paid.number())
                                + line("2", invoices.sheet(other.get()).totals().gross(), "NOVA KESTREL", "Merci !")
                                + line("3", Money.euros("75.00"), "M. INCONNU", "Acompte clip")
                                + line("4", Money.euros("-12.50"), null, "COTISATION MENSUELLE"))
                        .getBytes(StandardCharsets.UTF_8));
        return bank.acceptExact() > 0;
    }

    private String statement(String lines) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Id>DEMO</Id>"
                + "<Acct><Id><IBAN>" + company.seller().iban().replaceAll("\\s", "")
                + "</IBAN></Id><Ccy>EUR</Ccy></Acct>" + lines + "</Stmt></BkToCstmrStmt></Document>";
    }

    private String line(String reference, Money amount, String payer, String words) {
        var day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
        var party = payer == null ? "" : "<RltdPties><Dbtr><Nm>" + payer + "</Nm></Dbtr></RltdPties>";
        return "<Ntry><Amt Ccy=\"EUR\">" + amount.amount().abs() + "</Amt><CdtDbtInd>"
                + (amount.isNegative() ? "DBIT" : "CRDT") + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + day
                + "</Dt></BookgDt><AcctSvcrRef>DEMO-" + reference + "</AcctSvcrRef><NtryDtls><TxDtls>" + party
                + "<RmtInf><Ustrd>" + words + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
}
