package com.mdmcmusicads.app.sequences;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JsonUtils;
import elemental.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rich text as people write it in the browser; what comes from there is cleaned before it is kept. */
@Tag("mdmc-rich-text")
@JsModule("context://vendor/rich-text.js")
class RichText extends AbstractSinglePropertyField<RichText, String> {

    private static final List<String> WORDS = List.of(
            "toolbar", "bold", "italic", "heading", "bullets", "numbers", "quote", "link", "unlink", "undo", "redo",
            "address", "apply", "insert");

    RichText(String label) {
        super("value", "", false);
        getElement().setProperty("label", label);
        getElement()
                .setPropertyJson(
                        "words",
                        JsonUtils.mapToJson(WORDS.stream()
                                .collect(Collectors.toMap(
                                        word -> word, word -> getTranslation("sequences.text." + word)))));
        offer();
    }

    private void offer() {
        var known = Json.createArray();
        Stream.of(Placeholder.values())
                .flatMap(one -> one.words().stream())
                .distinct()
                .forEach(word -> known.set(known.length(), word));
        getElement().setPropertyJson("known", known);
        var offered = Arrays.stream(Placeholder.values())
                .map(one -> JsonUtils.mapToJson(
                        Map.of("word", one.word(getLocale()), "label", getTranslation("sequences.placeholder." + one))))
                .toList();
        var list = Json.createArray();
        offered.forEach(one -> list.set(list.length(), one));
        getElement().setPropertyJson("placeholders", list);
    }

    void label(String text) {
        getElement().setProperty("label", text);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        getElement().setProperty("readonly", readOnly);
    }
}
