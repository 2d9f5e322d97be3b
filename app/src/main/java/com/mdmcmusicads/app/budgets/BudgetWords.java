package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is found about money, in words a person reads. */
@Component
public class BudgetWords {

    private final Texts texts;

    BudgetWords(Texts texts) {
        this.texts = texts;
    }

    /** How one platform stands: “YouTube : 1 240,00 € sur 2 000,00 €, 12 % au-dessus du plan”. */
    public String standing(BudgetReading reading, Locale reader) {
        var budget = reading.budget();
        return texts.say(
                reader,
                "budgets.standing." + band(reading),
                texts.say(reader, reading.platform().key()),
                amount(reading.spent(), budget.currency(), reader),
                Amounts.of(budget, reader),
                percent(reading.pace().deviation(), reader));
    }

    private static String band(BudgetReading reading) {
        return reading.lastDay() == null ? "NONE" : reading.pace().band().name();
    }

    /** What was found, with its figures: “1 240,00 € dépensés, 1 000,00 € prévus à ce jour”. */
    public String sentence(
            Rule rule,
            String metric,
            int level,
            BigDecimal measured,
            BigDecimal expected,
            Currency currency,
            Locale reader) {
        return texts.say(
                reader,
                "budgets.sentence." + rule,
                figure(metric, measured, currency, reader),
                figure(metric, expected, currency, reader),
                percent(BigDecimal.valueOf(level), reader),
                metric == null ? "" : texts.say(reader, Metric.valueOf(metric).key()),
                level);
    }

    public String sentence(Finding finding, Currency currency, Locale reader) {
        return sentence(
                finding.rule(),
                finding.metric(),
                finding.level(),
                finding.measured(),
                finding.expected(),
                currency,
                reader);
    }

    /** Why it fires: the sentence behind the decision's key, or what a designer wrote. */
    public String why(String why, Locale reader) {
        return texts.say(reader, why);
    }

    /** “Meta : +240,00 € en une semaine”, “le 12 juin 2026 : 80,00 € au-dessus du plan”. */
    public String mover(Mover mover, Currency currency, Locale reader) {
        var isDay = Character.isDigit(mover.label().charAt(0));
        var kind = (isDay ? "day" : "platform") + (mover.delta().signum() < 0 ? ".less" : ".more");
        return texts.say(
                reader,
                "budgets.mover." + kind,
                isDay ? DayText.full(LocalDate.parse(mover.label()), reader) : texts.say(reader, mover.label()),
                amount(mover.delta().abs(), currency, reader));
    }

    private static String figure(String metric, BigDecimal figure, Currency currency, Locale reader) {
        if (figure == null) {
            return "–";
        }
        return metric == null || Metric.SPEND.name().equals(metric)
                ? amount(figure, currency, reader)
                : NumberFormat.getNumberInstance(reader).format(figure);
    }

    private static String amount(BigDecimal amount, Currency currency, Locale reader) {
        var cents = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Amounts.of(new MediaBudget(cents.max(BigDecimal.ZERO), currency), reader);
    }

    /** Without a sign: the words say in which direction. */
    private static String percent(BigDecimal percent, Locale reader) {
        return percent == null ? "–" : Amounts.percent(percent.abs().setScale(0, RoundingMode.HALF_UP), reader);
    }
}
