package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.registers.Siren;
import com.mdmcmusicads.app.registers.VatNumber;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the demo agency is on paper: numbers with right keys that belong to nobody, a bank account from a textbook. */
@Component
@Order(12)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoCompany implements ApplicationRunner {

    private static final String SIREN = "901234567";

    private final Company company;

    DemoCompany(Company company) {
        this.company = company;
    }

    /** Whatever somebody has written stays. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!company.isKnown()) {
            company.describe(agency(), company.version());
        }
    }

    private static Seller agency() {
        return new Seller(
                "MDMC Music Ads",
                "SAS",
                Money.euros("10000"),
                "12 rue des Petites-Écuries",
                null,
                "75010",
                "Paris",
                "FR",
                SIREN,
                SIREN + "00005",
                "Paris",
                VatNumber.of(new Siren(SIREN)).toString(),
                "facturation@mdmcmusicads.com",
                "+33 1 23 45 67 89",
                "FR7630006000011234567890189",
                "AGRIFRPP",
                false);
    }
}
