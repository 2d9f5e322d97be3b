package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.budgets.Rule;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in a sentence what an alert is about, in the reader's language. */
@Component
public class AlertWords {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int MOVERS = 3;

    private final Texts texts;

    AlertWords(Texts texts) {
        this.texts = texts;
    }

    /** On the figures as they stand now. */
    public String headline(Alert alert, Locale reader) {
        return headline(alert, alert.now(), reader);
    }

    /** On the figures of some other moment. */
    public String headline(Alert alert, Reading on, Locale reader) {
        var isBare =
                on.expected() == null || isAgainstMoney(alert) && on.expected().signum() == 0;
        return texts.say(
                reader,
                "alerts.headline." + alert.rule() + (isBare && alert.rule() != Rule.DATA_GAP ? ".bare" : ""),
                on.level(),
                texts.say(reader, "platforms." + alert.platform().name()),
                figure(alert, on, on.measured(), reader),
                figure(alert, on, on.expected(), reader),
                alert.key().metric().isEmpty()
                        ? ""
                        : texts.say(reader, "alerts.metric." + alert.key().metric()));
    }

    /** Nothing planned is no amount to compare with. */
    private static boolean isAboutMoneyPlanned(Alert alert) {
        return alert.rule() == Rule.THRESHOLD || alert.rule() == Rule.OVERPACE;
    }

    /** Where nothing was planned there is no amount to compare with. */
    private static boolean isAgainstMoney(Alert alert) {
        return alert.rule() == Rule.THRESHOLD || alert.rule() == Rule.OVERPACE;
    }

    /** Money, but for anomalies of what is counted; a dash for what nobody knows. */
    public String figure(Alert alert, Reading on, BigDecimal figure, Locale reader) {
        if (figure == null) {
            return "–";
        }
        if (isMoney(alert)) {
            return money(figure, on, reader);
        }
        return NumberFormat.getIntegerInstance(reader).format(figure);
    }

    /** Whether its figures are amounts. */
    public static boolean isMoney(Alert alert) {
        return alert.rule() != Rule.DATA_GAP
                && (alert.rule() != Rule.ANOMALY || alert.key().metric().equals("SPEND"));
    }

    /** What moved most, as one sentence; empty when nothing did. */
    String movers(Alert alert, Locale reader) {
        return alert.movers().isEmpty()
                ? ""
                : texts.say(
                        reader,
                        "alerts.movers",
                        alert.movers().stream()
                                .limit(MOVERS)
                                .map(mover -> mover(mover, alert.now(), reader))
                                .collect(Collectors.joining(", ")));
    }

    /** One thing that moved, and by how much. */
    public String mover(Mover mover, Reading on, Locale reader) {
        var sign = mover.delta().signum() < 0 ? "−" : "+";
        return label(mover, reader) + " " + sign + money(mover.delta().abs(), on, reader);
    }

    /** A platform by its name, or a day. */
    private String label(Mover mover, Locale reader) {
        return mover.label().matches("\\d{4}-\\d{2}-\\d{2}")
                ? DayText.brief(LocalDate.parse(mover.label()))
                : texts.say(reader, mover.label());
    }

    /** Why what was decided could not be done; empty when it could. */
    public String refusal(Alert alert, Locale reader) {
        return alert.attempt().refusal() == null
                ? ""
                : texts.say(reader, alert.attempt().refusal());
    }

    private static String money(BigDecimal amount, Reading on, Locale reader) {
        var currency = on.budget() == null ? EURO : on.budget().currency();
        var rounded = amount.max(BigDecimal.ZERO).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Amounts.of(new MediaBudget(rounded, currency), reader);
    }
}
