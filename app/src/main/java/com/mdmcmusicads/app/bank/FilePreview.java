package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.ImportRefused.Why;
import com.mdmcmusicads.app.bank.Preview.Part;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.Statement;
import com.mdmcmusicads.app.statements.StatementReader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a kept file again and compares it with what is here. */
@Component
class FilePreview {

    private static final int COUNTRY_AND_KEY = 4;

    private final Company company;
    private final StatementStore store;
    private final StatementReader reader = new StatementReader();

    FilePreview(Company company, StatementStore store) {
        this.company = company;
        this.store = store;
    }

    /** @throws ImportRefused when nobody has said which account is ours */
    Preview of(BankFile file, byte[] content) {
        var ours = account();
        List<Statement> statements = FileBytes.with(
                content,
                path -> file.isXml()
                        ? reader.camt(path)
                        : List.of(reader.table(path, file.choice(), ours, Money.EURO)));
        return new Preview(statements.stream()
                .map(statement -> part(file, statement, ours))
                .toList());
    }

    private String account() {
        var iban = company.seller().iban();
        if (iban == null || iban.isBlank()) {
            throw new ImportRefused(Why.NO_ACCOUNT);
        }
        return iban.replaceAll("\\s", "");
    }

    private Part part(BankFile file, Statement statement, String ours) {
        var isOurs = isOurs(statement.account(), ours);
        var known = store.known(ours, statement.lines());
        var others = statement.lines().stream()
                .filter(line -> !known.contains(line.identity()))
                .toList();
        return new Part(statement, ours, isOurs, known, store.suspect(ours, file.isXml(), others));
    }

    /** Some banks write the account as it was before there were IBANs. */
    private static boolean isOurs(String account, String ours) {
        return account != null && (account.equals(ours) || account.equals(ours.substring(COUNTRY_AND_KEY)));
    }
}
