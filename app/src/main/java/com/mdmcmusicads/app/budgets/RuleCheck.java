package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which rules make sense. */
@Component
public class RuleCheck {

    static final int MOST_THRESHOLDS = 8;
    static final int HIGHEST_THRESHOLD = 300;
    static final BigDecimal WIDEST = BigDecimal.valueOf(50);

    private final Texts texts;

    RuleCheck(Texts texts) {
        this.texts = texts;
    }

    /** @throws InvalidInput naming the fields {@code thresholds} and {@code tolerance} */
    public void check(BudgetRules rules) {
        var errors = new ArrayList<FieldError>();
        if (!fit(rules.thresholds())) {
            errors.add(error("thresholds"));
        }
        var tolerance = rules.tolerance();
        if (tolerance.signum() < 0 || tolerance.compareTo(WIDEST) > 0 || tolerance.scale() > 1) {
            errors.add(error("tolerance"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static boolean fit(List<Integer> thresholds) {
        return thresholds.size() <= MOST_THRESHOLDS
                && thresholds.stream().allMatch(one -> one >= 1 && one <= HIGHEST_THRESHOLD);
    }

    private FieldError error(String field) {
        return new FieldError(field, "invalid", texts.say(Locale.FRENCH, "budgets.invalid." + field));
    }
}
