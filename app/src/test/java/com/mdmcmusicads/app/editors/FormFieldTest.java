package com.mdmcmusicads.app.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldTest {

    @Test
    void everyFieldIsFoundWithWhatItSays() {
        var fields = FormField.read("""
                        {"components":[{"id":"g","type":"group","label":"Suite","components":[
                          {"id":"why","type":"select","label":"Motif","validate":{"required":true},
                           "values":[{"label":"Autre","value":"OTHER"}],"layout":{"row":"r1"}}]}]}""").orElseThrow();
        assertThat(fields).extracting(FormField::id).containsExactly("g", "why");
        assertThat(fields.get(1).inside()).isEqualTo("g");
        assertThat(fields.get(1).says())
                .containsEntry("validate.required", "true")
                .containsEntry("values.OTHER", "Autre")
                .doesNotContainKey("layout.row");
    }

    @Test
    void whatIsNoFormIsNotRead() {
        assertThat(FormField.read("not json")).isEmpty();
        assertThat(FormField.read("[1]")).isEmpty();
        assertThat(FormField.read("[".repeat(100_000))).isEmpty();
    }
}
