package com.mdmcmusicads.forms;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every view of one form needs: its language, its expressions and where a changed answer goes. */
record Screen(TaskForm form, Words words, Feel feel, Clock clock, FileStore files, Map<String, Object> original) {

    Locale locale() {
        return words.locale();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A setting in the reader's language, with its templates filled in. */
    String line(Placed placed, String setting) {
        return render(placed, placed.part().text(setting, locale()), text -> text);
    }

    String markup(Placed placed, String setting) {
        boolean markdown = placed.part().kind() == Kind.TEXT;
        String filled =
                render(placed, placed.part().text(setting, locale()), markdown ? Markdown::escaped : SafeHtml::escaped);
        return SafeHtml.of(markdown ? Markdown.html(filled) : filled);
    }

    List<Option> options(Placed placed) {
        Placing placing = new Placing(feel, original, Map.of(), false);
        return placing.options(placed.part(), placed.scope().context()).stream()
                .map(option ->
                        new Option(option.value(), placed.part().optionLabel(option.value(), option.label(), locale())))
                .toList();
    }

    Object evaluate(Placed placed, String setting) {
        return Plain.of(
                feel.evaluate(placed.part().text(setting), placed.scope().context()));
    }

    boolean readOnly(Placed placed) {
        return form.isReadOnly() || placed.readOnly();
    }

    private String render(Placed placed, String template, java.util.function.UnaryOperator<String> escape) {
        boolean plain = !template.contains("{{") && !Feel.isExpression(template);
        return plain
                ? template
                : new Template(feel, locale(), escape)
                        .render(template, placed.scope().context());
    }
}
