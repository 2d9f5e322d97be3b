package com.mdmcmusicads.app.ledger;

/** The journals, with the code and name a French accountant expects. */
public enum Journal {
    VE("Ventes"),
    BQ("Banque"),
    EN("Encaissements en ligne"),
    OD("Opérations diverses");

    private final String label;

    Journal(String label) {
        this.label = label;
    }

    /** In French, as it stands in the files of the tax office. */
    public String label() {
        return label;
    }
}
