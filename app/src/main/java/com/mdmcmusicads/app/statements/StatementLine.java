package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * One movement on the account.
 *
 * @param number of the entry in its statement, or of the row in its table, from 1
 * @param identity the same for the same movement in whatever file it comes; unique per account
 * @param day it was booked
 * @param amount positive when money came in
 * @param counterparty who paid or was paid, or null
 * @param counterpartyAccount their account, or null
 * @param text all the words that came with it; never null
 * @param endToEnd the payer's own reference, or null
 * @param bankReference the bank's reference, or null
 * @param kind the bank's code for such movements, or null
 * @param returned why the bank took back an earlier movement (ISO 20022 code), or null
 * @param reversal whether the bank says that it takes back an earlier movement
 */
public record StatementLine(
        int number,
        String identity,
        LocalDate day,
        LocalDate valueDay,
        Money amount,
        String counterparty,
        String counterpartyAccount,
        String text,
        String endToEnd,
        String bankReference,
        String kind,
        String returned,
        boolean reversal) {

    StatementLine identified(String name) {
        return new StatementLine(
                number,
                name,
                day,
                valueDay,
                amount,
                counterparty,
                counterpartyAccount,
                text,
                endToEnd,
                bankReference,
                kind,
                returned,
                reversal);
    }
}
