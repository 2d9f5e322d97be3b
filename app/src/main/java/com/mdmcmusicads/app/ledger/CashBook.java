package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.ledger.Posting.Origin;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.Method;
import java.time.LocalDate;
import java.util.List;

/** Money received and given back: bank or payment provider / client. What nobody knows the payer of waits on its own account. */
final class CashBook {

    private CashBook() {}

    static Posting posting(MoneyMove move) {
        var isBank = move.method() == Method.TRANSFER || move.method() == Method.OTHER;
        var whose = move.clientId() == null ? Purpose.UNKNOWN : Purpose.CLIENTS;
        var sides = new Posting.Sides()
                .debit(isBank ? Purpose.BANK : Purpose.ONLINE, move.amount())
                .credit(whose, move.amount());
        return new Posting(
                isBank ? Journal.BQ : Journal.EN,
                move.day(),
                move.piece(),
                move.day(),
                word(move) + (move.clientName() == null ? "" : " " + move.clientName()),
                move.source(),
                new Origin(null, move.paymentId(), move.clientId()),
                sides.list(),
                List.of());
    }

    private static String word(MoneyMove move) {
        return switch (move.kind()) {
            case "RECEIVED" -> "Règlement";
            case "REVERSED" -> "Règlement rejeté ou annulé";
            case "RESTORED" -> "Règlement rétabli";
            case "REFUNDED" -> "Remboursement";
            case "REFUND_RETURNED" -> "Remboursement revenu";
            default -> "Mouvement";
        };
    }

    /** The payer of money that waited has become known. */
    static Posting known(
            String paymentId, String clientId, String clientName, String piece, Money waiting, LocalDate day) {
        var sides = new Posting.Sides().debit(Purpose.UNKNOWN, waiting).credit(Purpose.CLIENTS, waiting);
        return new Posting(
                Journal.OD,
                day,
                piece,
                day,
                "Règlement identifié " + clientName,
                "known/" + paymentId,
                new Origin(null, paymentId, clientId),
                sides.list(),
                List.of());
    }
}
