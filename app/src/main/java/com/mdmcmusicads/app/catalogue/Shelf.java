package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.money.Money;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the catalogue. A price holds until the next one of the same offer begins, so that prices never overlap. */
@Repository
class Shelf {

    private static final String ARTICLES = """
            select o.*, now_price.amount, now_price.currency, next_price.amount as next_amount,
                   next_price.currency as next_currency, next_price.valid_from as next_from
            from offer o
            left join lateral (select amount, currency from offer_price p where p.offer = o.code and p.valid_from <= :day
                               order by p.valid_from desc limit 1) now_price on true
            left join lateral (select amount, currency, valid_from from offer_price p
                               where p.offer = o.code and p.valid_from > :day
                               order by p.valid_from limit 1) next_price on true
            """;

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    List<Article> all(LocalDate day) {
        return sql.sql(ARTICLES + " order by o.place, o.code")
                .param("day", day)
                .query(Shelf::article)
                .list();
    }

    Optional<Article> find(String code, LocalDate day) {
        return sql.sql(ARTICLES + " where o.code = :code")
                .param("day", day)
                .param("code", code)
                .query(Shelf::article)
                .optional();
    }

    /** False when the code is taken. */
    boolean add(NewOffer offer) {
        return sql.sql("""
                                insert into offer (code, kind, platform, unit, name_fr, name_en, detail_fr, detail_en, place)
                                select ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(place), 0) + 10 from offer
                                on conflict do nothing
                                """)
                        .params(
                                offer.code(),
                                offer.kind().name(),
                                offer.platform(),
                                offer.unit().name(),
                                offer.nameFr(),
                                offer.nameEn(),
                                offer.detailFr(),
                                offer.detailEn())
                        .update()
                == 1;
    }

    void word(String code, OfferWords words) {
        sql.sql("update offer set name_fr = ?, name_en = ?, detail_fr = ?, detail_en = ? where code = ?")
                .params(words.nameFr(), words.nameEn(), words.detailFr(), words.detailEn(), code)
                .update();
    }

    void withdraw(String code, LocalDate on) {
        sql.sql("update offer set withdrawn_on = ? where code = ?")
                .params(on, code)
                .update();
    }

    void price(String code, LocalDate from, Money price) {
        sql.sql("""
                        insert into offer_price (offer, valid_from, amount, currency) values (?, ?, ?, ?)
                        on conflict (offer, valid_from) do update set amount = excluded.amount, currency = excluded.currency
                        """)
                .params(code, from, price.amount(), price.currency().getCurrencyCode())
                .update();
    }

    boolean drop(String code, LocalDate from) {
        return sql.sql("delete from offer_price where offer = ? and valid_from = ?")
                        .params(code, from)
                        .update()
                == 1;
    }

    List<DatedPrice> prices(String code) {
        return sql.sql("""
                        select valid_from, lead(valid_from) over (order by valid_from) - 1 as valid_until, amount, currency
                        from offer_price where offer = ? order by valid_from desc
                        """)
                .param(code)
                .query((row, number) -> new DatedPrice(
                        day(row, "valid_from"), day(row, "valid_until"), money(row, "amount", "currency")))
                .list();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        var offer = new Offer(
                row.getString("code"),
                row.getString("name_fr"),
                row.getString("name_en"),
                row.getString("detail_fr"),
                row.getString("detail_en"),
                Kind.valueOf(row.getString("kind")),
                row.getString("platform"),
                Unit.valueOf(row.getString("unit")),
                money(row, "amount", "currency"));
        return new Article(
                offer, money(row, "next_amount", "next_currency"), day(row, "next_from"), day(row, "withdrawn_on"));
    }

    private static Money money(ResultSet row, String amount, String currency) throws SQLException {
        var value = row.getBigDecimal(amount);
        return value == null ? null : new Money(value, Currency.getInstance(row.getString(currency)));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
