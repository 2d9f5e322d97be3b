package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.LineFault.Reason;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The entries of one statement; a batch booked as one becomes its movements where their amounts add up. */
final class CamtEntries {

    private final Currency currency;
    private final Identities identities = new Identities();
    private final List<StatementLine> lines = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private int number;
    private int pending;

    CamtEntries(Currency currency) {
        this.currency = currency;
    }

    void take(XmlPiece entry) {
        number++;
        try {
            if (isBooked(entry)) {
                read(entry).forEach(line -> lines.add(identities.identify(line)));
            }
        } catch (Unreadable unreadable) {
            faults.add(unreadable.at(number));
        }
    }

    /** A word in version 2, a code in an element of its own from version 8 on. */
    private boolean isBooked(XmlPiece entry) throws Unreadable {
        var status = entry.say("Sts/Cd", "Sts/Prtry", "Sts");
        switch (status == null ? "" : status) {
            case "BOOK" -> {
                return true;
            }
            case "PDNG", "INFO", "FUTR" -> {
                pending++;
                return false;
            }
            default -> throw new Unreadable(Reason.STATUS, status);
        }
    }

    private List<StatementLine> read(XmlPiece entry) throws Unreadable {
        var amount = amount(entry);
        var details =
                entry.all("NtryDtls").flatMap(group -> group.all("TxDtls")).toList();
        if (details.size() < 2) {
            return List.of(line(entry, details.isEmpty() ? null : details.get(0), amount, 0));
        }
        var shares = shares(details, amount);
        if (shares.isEmpty()) {
            return List.of(line(entry, null, amount, 0));
        }
        var movements = new ArrayList<StatementLine>();
        for (var at = 0; at < shares.size(); at++) {
            movements.add(line(entry, details.get(at), shares.get(at), at + 1));
        }
        return movements;
    }

    /** One a movement; empty where the bank does not give them, or they do not add up to what was booked. */
    private List<Money> shares(List<XmlPiece> details, Money booked) {
        var shares = new ArrayList<Money>();
        for (var detail : details) {
            var share = share(detail, booked);
            if (share == null) {
                return List.of();
            }
            shares.add(share);
        }
        var sum = shares.stream().reduce(Money.zero(currency), Money::plus);
        return sum.equals(booked) ? shares : List.of();
    }

    private Money share(XmlPiece detail, Money booked) {
        var piece = detail.at("Amt") != null ? detail.at("Amt") : detail.at("AmtDtls/TxAmt/Amt");
        try {
            if (piece == null || !code().equals(piece.attribute("Ccy"))) {
                return null;
            }
            var share = money(piece.text());
            var direction = detail.say("CdtDbtInd");
            var isDebit = direction == null ? booked.isNegative() : direction.equals("DBIT");
            return isDebit ? share.negated() : share;
        } catch (Unreadable unclear) {
            return null;
        }
    }

    private Money amount(XmlPiece entry) throws Unreadable {
        var piece = entry.at("Amt");
        if (piece == null) {
            throw new Unreadable(Reason.NO_AMOUNT, null);
        }
        var said = piece.attribute("Ccy");
        if (Currencies.find(said).isEmpty()) {
            throw new Unreadable(Reason.CURRENCY_UNKNOWN, said);
        }
        if (!code().equals(said)) {
            throw new Unreadable(Reason.CURRENCY_OTHER, said);
        }
        var amount = money(piece.text());
        var direction = String.valueOf(entry.say("CdtDbtInd"));
        return switch (direction) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.negated();
            default -> throw new Unreadable(Reason.DIRECTION, entry.say("CdtDbtInd"));
        };
    }

    private Money money(String said) throws Unreadable {
        try {
            return new Money(Figures.xml(said), currency);
        } catch (ArithmeticException finer) {
            throw new Unreadable(Reason.AMOUNT, said);
        }
    }

    private String code() {
        return currency.getCurrencyCode();
    }

    /** @param part 0 for the whole entry, else which movement of its batch */
    private StatementLine line(XmlPiece entry, XmlPiece detail, Money amount, int part) throws Unreadable {
        var words = new CamtWords(entry, detail, amount.isPositive());
        var said = entry.say("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        var day = Days.xml(said);
        var value = entry.say("ValDt/Dt", "ValDt/DtTm");
        return new StatementLine(
                number,
                part == 0 ? "" : String.valueOf(part),
                day,
                value == null ? day : Days.xml(value),
                amount,
                words.counterparty(),
                words.counterpartyAccount(),
                words.text(),
                words.endToEnd(),
                words.bankReference(),
                words.kind(),
                words.returned(),
                "true".equals(entry.say("RvslInd")));
    }

    List<StatementLine> lines() {
        return lines;
    }

    List<LineFault> faults() {
        return faults;
    }

    int pending() {
        return pending;
    }
}
