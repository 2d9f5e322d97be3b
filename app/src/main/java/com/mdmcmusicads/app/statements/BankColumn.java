package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.texts.Folded;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a bank's table may hold; {@code statements.column.<NAME>} says it to people. */
public enum BankColumn {
    DAY(
            "date",
            "date operation",
            "date de l operation",
            "date d operation",
            "date comptabilisation",
            "date de comptabilisation",
            "date comptable",
            "dateop",
            "operation date",
            "operation date local",
            "booking date",
            "completed date",
            "date operation local"),
    VALUE_DAY("date valeur", "date de valeur", "dateval", "valeur", "value date", "settlement date"),
    AMOUNT(
            "montant",
            "montant operation",
            "montant de l operation",
            "montant operation en euro",
            "montant euros",
            "montant eur",
            "montant en euros",
            "amount",
            "total amount incl vat",
            "montant total ttc"),
    DEBIT("debit", "debit euros", "debit eur", "montant debit", "paid out"),
    CREDIT("credit", "credit euros", "credit eur", "montant credit", "paid in"),
    CURRENCY("devise", "currency", "monnaie", "account currency"),
    TEXT(
            "libelle",
            "libelle complet operation",
            "libelle operation",
            "libelle simplifie",
            "libelle de l operation",
            "label",
            "detail de l ecriture",
            "details",
            "informations complementaires",
            "description",
            "communication",
            "motif",
            "reference paiement",
            "payment reference"),
    COUNTERPARTY(
            "contrepartie",
            "nom de la contrepartie",
            "counterparty name",
            "tiers",
            "payer",
            "beneficiaire",
            "supplierfound"),
    BANK_REFERENCE("reference", "reference operation", "reference banque", "numero operation", "transaction id", "id"),
    END_TO_END("reference de bout en bout", "end to end id", "endtoendid"),
    BALANCE("solde", "balance", "accountbalance", "solde comptable");

    private final Set<String> titles;

    BankColumn(String... titles) {
        this.titles = Set.of(titles);
    }

    /** As the title of a column suggests. */
    static Optional<BankColumn> named(String title) {
        var plain = Folded.of(title).replaceAll("[^a-z0-9]+", " ").strip();
        return Stream.of(values())
                .filter(column -> column.titles.contains(plain))
                .findFirst();
    }

    /** A description may stand in several columns, everything else in one. */
    public boolean mayRepeat() {
        return this == TEXT;
    }
}
