package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigns.CampaignPace;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.money.MediaBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The traffic light of each campaign for lists: the worst of its platforms, and why. */
@Component
class PaceLights implements CampaignPace {

    /** The worst last. */
    private static final List<Light> RISING = List.of(Light.GREY, Light.GREEN, Light.BLUE, Light.ORANGE, Light.RED);

    private final BudgetDesk desk;
    private final BudgetWords words;
    private final CurrentAccount account;

    PaceLights(BudgetDesk desk, BudgetWords words, CurrentAccount account) {
        this.desk = desk;
        this.words = words;
        this.account = account;
    }

    @Override
    public Map<String, PaceLight> lights(Collection<String> campaignIds) {
        var reader = account.person().map(Person::language).orElse(Locale.FRENCH);
        var lights = new HashMap<String, PaceLight>();
        desk.readings(campaignIds).forEach((id, readings) -> lights.put(id, light(readings, reader)));
        return lights;
    }

    private PaceLight light(List<BudgetReading> readings, Locale reader) {
        var budget = sum(readings, reading -> reading.budget().amount());
        var spent = sum(readings, BudgetReading::spent);
        var currency = readings.get(0).budget().currency();
        return new PaceLight(
                readings.stream()
                        .map(BudgetReading::light)
                        .max(Comparator.comparing(RISING::indexOf))
                        .orElse(Light.GREY),
                percent(spent, budget),
                percent(sum(readings, reading -> reading.pace().expected()), budget),
                new MediaBudget(spent.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency),
                readings.stream()
                        .map(reading -> words.standing(reading, reader))
                        .toList());
    }

    private static BigDecimal sum(List<BudgetReading> readings, Function<BudgetReading, BigDecimal> part) {
        return readings.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
