package com.mdmcmusicads.app.charts;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A chart as its element in the browser reads it. */
final class ChartJson {

    private ChartJson() {}

    static JsonObject of(ChartSpec spec) {
        var json = Json.createObject();
        json.put("title", spec.title());
        json.put("categories", array(spec.categories(), Json::create));
        json.put("days", spec.areDays());
        json.put("unit", spec.unit().name().toLowerCase(Locale.ROOT));
        var today = spec.today() == null
                ? -1
                : spec.categories().indexOf(spec.today().toString());
        json.put("today", today < 0 ? Json.createNull() : Json.create(today));
        json.put("series", array(spec.series(), ChartJson::of));
        return json;
    }

    private static JsonObject of(Series series) {
        var json = Json.createObject();
        json.put("name", series.name());
        json.put("kind", series.kind().name().toLowerCase(Locale.ROOT));
        json.put("values", array(series.values(), ChartJson::number));
        json.put("upper", series.upper() == null ? Json.createNull() : array(series.upper(), ChartJson::number));
        json.put("ink", series.ink().name().toLowerCase(Locale.ROOT));
        json.put("dashed", series.dashed());
        json.put("stack", series.stack() == null ? Json.createNull() : Json.create(series.stack()));
        return json;
    }

    private static JsonValue number(BigDecimal value) {
        return value == null ? Json.createNull() : Json.create(value.doubleValue());
    }

    private static <T> JsonArray array(List<T> all, Function<T, ? extends JsonValue> element) {
        var array = Json.createArray();
        for (var one : all) {
            array.set(array.length(), element.apply(one));
        }
        return array;
    }
}
