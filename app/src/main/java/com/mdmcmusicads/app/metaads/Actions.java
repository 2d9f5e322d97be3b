package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.Fields;
import java.math.BigDecimal;
import java.util.Set;

/** Meta's lists of what people did; a kind of action nobody took is left out, and so is a list without any. */
final class Actions {

    private Actions() {}

    static BigDecimal sum(JsonNode row, String field, Set<String> kinds) {
        var list = row.path(field);
        if (!Fields.isAbsent(list) && !list.isArray()) {
            throw new AdPlatformFailure.BadAnswer(field + " is no list");
        }
        var sum = BigDecimal.ZERO;
        for (var action : list) {
            if (kinds.contains(Fields.text(action, "/action_type"))) {
                sum = sum.add(Fields.decimal(action, "/value"));
            }
        }
        return sum;
    }
}
