package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;

/**
 * One line to be invoiced. A media budget has no way in: it is no {@link Money}.
 *
 * @param label what exactly was supplied
 * @param detail a second line below it, or null
 * @param quantity more than zero, at most four decimals
 * @param unitCode of UN/ECE recommendation 20: {@code MON} month, {@code C62} one, {@code HUR} hour, {@code DAY}
 * @param unitPrice before tax and before the discount
 * @param discount per cent, 0 to 100
 * @param platform {@code YOUTUBE}, {@code META}, {@code TIKTOK}, or null
 */
public record NewLine(
        String label,
        String detail,
        BigDecimal quantity,
        String unitCode,
        Money unitPrice,
        BigDecimal discount,
        Revenue revenue,
        String platform) {}
