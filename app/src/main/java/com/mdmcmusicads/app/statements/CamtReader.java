package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.StatementRefusal.Reason;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** ISO 20022 camt.053 in whatever version the bank writes (001.02 and 001.08 are the usual ones), statement by statement. */
final class CamtReader {

    private static final Pattern STATEMENT = Pattern.compile(".*:camt\\.053\\.001\\.\\d\\d");
    private static final Pattern NOT_FINAL = Pattern.compile(".*:camt\\.05[24]\\..*");
    private static final int MOST_ENTRIES = 50_000;

    private int entries;

    List<Statement> read(InputStream source) {
        var statements = new ArrayList<Statement>();
        try (var xml = new XmlStream(source)) {
            open(xml);
            for (var name = xml.next(); name != null; name = xml.next()) {
                if (name.equals("Stmt")) {
                    statements.add(statement(xml));
                } else {
                    xml.skip();
                }
            }
        }
        if (statements.isEmpty()) {
            throw new StatementRefusal(Reason.EMPTY);
        }
        return statements;
    }

    private static void open(XmlStream xml) {
        var root = xml.next();
        var namespace = String.valueOf(xml.namespace());
        if (NOT_FINAL.matcher(namespace).matches()) {
            throw new StatementRefusal(Reason.NOT_FINAL);
        }
        if (!"Document".equals(root) || !STATEMENT.matcher(namespace).matches()) {
            throw new StatementRefusal(Reason.OTHER_KIND, root == null ? "–" : root);
        }
        if (!"BkToCstmrStmt".equals(xml.next())) {
            throw new StatementRefusal(Reason.OTHER_KIND, root);
        }
    }

    private Statement statement(XmlStream xml) {
        var about = new XmlPiece("Stmt", java.util.Map.of());
        var pieces = new ArrayList<XmlPiece>();
        for (var name = xml.next(); name != null; name = xml.next()) {
            var piece = xml.piece();
            if (!name.equals("Ntry")) {
                about.add(piece);
            } else if (++entries > MOST_ENTRIES) {
                throw new StatementRefusal(Reason.TOO_MANY, MOST_ENTRIES);
            } else {
                pieces.add(piece);
            }
        }
        return statement(about, pieces);
    }

    private static Statement statement(XmlPiece about, List<XmlPiece> pieces) {
        var account = account(about);
        var currency = currency(about, pieces);
        var entries = new CamtEntries(currency);
        pieces.forEach(entries::take);
        return new Statement(
                account,
                currency,
                about.say("Id", "ElctrncSeqNb"),
                day(about.say("FrToDt/FrDtTm", "FrToDt/FrDt")),
                day(about.say("FrToDt/ToDtTm", "FrToDt/ToDt")),
                balance(about, currency, "OPBD", "PRCD"),
                balance(about, currency, "CLBD"),
                entries.lines(),
                entries.faults(),
                entries.pending());
    }

    private static String account(XmlPiece about) {
        var said = about.say("Acct/Id/IBAN", "Acct/Id/Othr/Id");
        return said == null ? null : said.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** Of the account, else of its balances, else of its first entry. */
    private static Currency currency(XmlPiece about, List<XmlPiece> pieces) {
        var said = about.say("Acct/Ccy");
        if (said == null) {
            said = java.util.stream.Stream.concat(about.all("Bal"), pieces.stream())
                    .map(piece -> piece.at("Amt"))
                    .filter(java.util.Objects::nonNull)
                    .map(amount -> amount.attribute("Ccy"))
                    .findFirst()
                    .orElse(null);
        }
        return Currencies.find(said).orElse(Money.EURO);
    }

    private static Money balance(XmlPiece about, Currency currency, String... codes) {
        for (var code : codes) {
            var found = about.all("Bal")
                    .filter(balance -> code.equals(balance.say("Tp/CdOrPrtry/Cd")))
                    .findFirst();
            if (found.isPresent()) {
                return balance(found.get(), currency);
            }
        }
        return null;
    }

    private static Money balance(XmlPiece balance, Currency currency) {
        try {
            var amount = new Money(Figures.xml(balance.say("Amt")), currency);
            return "DBIT".equals(balance.say("CdtDbtInd")) ? amount.negated() : amount;
        } catch (Unreadable | ArithmeticException unclear) {
            return null;
        }
    }

    private static LocalDate day(String said) {
        try {
            return said == null ? null : Days.xml(said);
        } catch (Unreadable unclear) {
            return null;
        }
    }
}
