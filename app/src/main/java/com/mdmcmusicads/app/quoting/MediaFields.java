package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.MediaPlan;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The media budget a client declares, one field a platform. */
class MediaFields extends MediaBox {

    private static final List<String> PLATFORMS = List.of("YOUTUBE", "META", "TIKTOK");

    private final Map<String, BigDecimalField> fields = new LinkedHashMap<>();

    MediaFields(Runnable onChange) {
        for (var platform : PLATFORMS) {
            var field = new BigDecimalField(
                    getTranslation("quoting.media.field", getTranslation("quotes.pdf.platform." + platform)));
            field.setLocale(getLocale());
            field.addClassName("quote-number");
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> onChange.run());
            fields.put(platform, field);
            add(field);
        }
    }

    void show(List<MediaPlan> plans) {
        plans.forEach(plan -> fields.get(plan.platform()).setValue(plan.budget()));
    }

    List<MediaPlan> read() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().getValue() != null
                        && field.getValue().getValue().signum() != 0)
                .map(field -> new MediaPlan(field.getKey(), field.getValue().getValue()))
                .toList();
    }

    void complain(String words) {
        fields.values().forEach(field -> {
            field.setInvalid(words != null);
            field.setErrorMessage(words);
        });
    }
}
