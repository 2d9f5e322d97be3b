package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.texts.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of banks whose titles are known, by how they begin. */
public enum BankLayout {
    BNP_PARIBAS("BNP Paribas", "date operation", "libelle court", "type operation", "libelle operation"),
    SOCIETE_GENERALE(
            "Société Générale", "date comptabilisation", "libelle complet operation", "montant operation", "devise"),
    CREDIT_AGRICOLE("Crédit Agricole", "date", "libelle", "debit euros", "credit euros"),
    CREDIT_MUTUEL_CIC("Crédit Mutuel, CIC", "date", "date de valeur", "debit", "credit", "libelle", "solde"),
    BANQUE_POSTALE("La Banque Postale", "date", "libelle", "montant euros"),
    BOURSOBANK("BoursoBank", "dateop", "dateval", "label", "category");

    private final String bank;
    private final List<String> titles;

    BankLayout(String bank, String... titles) {
        this.bank = bank;
        this.titles = List.of(titles);
    }

    public String bank() {
        return bank;
    }

    static Optional<BankLayout> of(List<String> head) {
        var plain = head.stream()
                .map(title -> Folded.of(title).replaceAll("[^a-z0-9]+", " ").strip())
                .toList();
        return Stream.of(values())
                .filter(layout -> plain.size() >= layout.titles.size()
                        && plain.subList(0, layout.titles.size()).equals(layout.titles))
                .findFirst();
    }
}
