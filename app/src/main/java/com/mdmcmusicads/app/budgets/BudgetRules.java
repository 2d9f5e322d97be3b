package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.pacing.Shape;
import com.mdmcmusicads.app.pacing.WeekdayPattern;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the money of a campaign on one platform is watched.
 *
 * @param thresholds percent of the budget at which somebody is told, rising
 * @param shape how the budget is meant to fall on the days
 * @param pattern the days of the week where the shape asks for it
 * @param tolerance percent around the plan, to either side, that is as planned
 */
public record BudgetRules(List<Integer> thresholds, Shape shape, WeekdayPattern pattern, BigDecimal tolerance) {

    public static final BudgetRules USUAL =
            new BudgetRules(List.of(50, 80, 100, 110), Shape.EVEN, WeekdayPattern.FLAT, BigDecimal.valueOf(5));

    public BudgetRules {
        thresholds = thresholds.stream().sorted().distinct().toList();
        tolerance = tolerance.stripTrailingZeros();
        tolerance = tolerance.scale() < 0 ? tolerance.setScale(0) : tolerance;
    }

    public BudgetRules shaped(Shape other) {
        return new BudgetRules(thresholds, other, pattern, tolerance);
    }
}
