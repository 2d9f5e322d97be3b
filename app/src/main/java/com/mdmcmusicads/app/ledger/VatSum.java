package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;

/**
 * What one treatment comes to in a period.
 *
 * @param category of UNTDID 5305: S, AE, E
 * @param base before tax: what was received, or invoiced where the option for debits or no tax applies
 * @param tax that fell due
 */
public record VatSum(String category, BigDecimal rate, Money base, Money tax) {}
