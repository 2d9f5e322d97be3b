package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says who the agency is. */
@Repository
class CompanyRow {

    private final JdbcClient sql;

    CompanyRow(JdbcClient sql) {
        this.sql = sql;
    }

    Seller read() {
        return sql.sql("select * from company").query(CompanyRow::seller).single();
    }

    int version() {
        return sql.sql("select version from company").query(Integer.class).single();
    }

    /** False when somebody else was quicker. */
    boolean write(Seller seller, int seen) {
        return sql.sql("""
                                update company set name = ?, legal_form = ?, share_capital_amount = ?, street = ?, extra = ?,
                                    postcode = ?, city = ?, country = ?, siren = ?, siret = ?, rcs_city = ?, vat_number = ?,
                                    email = ?, phone = ?, iban = ?, bic = ?, vat_on_debits = ?, version = version + 1
                                where version = ?
                                """)
                        .params(
                                seller.name(),
                                seller.legalForm(),
                                seller.shareCapital() == null
                                        ? null
                                        : seller.shareCapital().amount(),
                                seller.street(),
                                seller.extra(),
                                seller.postcode(),
                                seller.city(),
                                seller.country(),
                                seller.siren(),
                                seller.siret(),
                                seller.rcsCity(),
                                seller.vatNumber(),
                                seller.email(),
                                seller.phone(),
                                seller.iban(),
                                seller.bic(),
                                seller.vatOnDebits(),
                                seen)
                        .update()
                == 1;
    }

    private static Seller seller(ResultSet row, int number) throws SQLException {
        return new Seller(
                row.getString("name"),
                row.getString("legal_form"),
                euros(row.getBigDecimal("share_capital_amount")),
                row.getString("street"),
                row.getString("extra"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("country"),
                row.getString("siren"),
                row.getString("siret"),
                row.getString("rcs_city"),
                row.getString("vat_number"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("iban"),
                row.getString("bic"),
                row.getBoolean("vat_on_debits"));
    }

    private static Money euros(BigDecimal amount) {
        return amount == null ? null : new Money(amount, Money.EURO);
    }
}
