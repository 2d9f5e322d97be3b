package com.mdmcmusicads.app.accounting;

import java.util.List;
import java.util.stream.Stream;

/** The columns as the law names them (LPF art. A47 A-1, VII); written down apart from what writes the file. */
enum FecColumn {
    JournalCode(true),
    JournalLib(true),
    EcritureNum(true),
    EcritureDate(true),
    CompteNum(true),
    CompteLib(true),
    CompAuxNum(false),
    CompAuxLib(false),
    PieceRef(true),
    PieceDate(true),
    EcritureLib(true),
    Debit(true),
    Credit(true),
    EcritureLet(false),
    DateLet(false),
    ValidDate(true),
    Montantdevise(false),
    Idevise(false);

    private final boolean required;

    FecColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    static List<String> titles() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    String of(List<String> cells) {
        return cells.get(ordinal());
    }
}
