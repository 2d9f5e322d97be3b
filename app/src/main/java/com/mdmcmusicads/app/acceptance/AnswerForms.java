package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.pages.PublicForm;
import com.mdmcmusicads.app.pages.PublicForm.Field;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a client fills in to say yes or no; what was typed and what is wrong with it stand at each field. */
final class AnswerForms {

    private static final int LONGEST = 200;

    /** Names of HTML, so that browsers fill in what they know. */
    private static final Map<String, String> KNOWN = Map.of(
            "legalName", "organization",
            "street", "address-line1",
            "extra", "address-line2",
            "postcode", "postal-code",
            "city", "address-level2",
            "country", "country");

    private static final Set<String> MUST = Set.of("legalName", "street", "city", "country");

    private final Texts texts;
    private final Locale reader;
    private final Answer answer;
    private final Map<String, String> errors;

    AnswerForms(Texts texts, Locale reader, Answer answer, Map<String, String> errors) {
        this.texts = texts;
        this.reader = reader;
        this.answer = answer;
        this.errors = errors;
    }

    PublicForm yes(QuoteSheet sheet, Set<String> asked, String wording) {
        var form = PublicForm.posting().hidden("choice", "accept").hidden("lang", reader.getLanguage());
        answer.options().stream().sorted().forEach(option -> form.hidden("option", String.valueOf(option)));
        if (!asked.isEmpty()) {
            form.heading(say("billing")).note(say("billing.line"));
            Billing.ALL.stream().filter(asked::contains).forEach(name -> ask(form, name));
        }
        form.heading(say("sign"));
        form.text(field("name").must().completing("name"), Signing.LONGEST_NAME);
        form.tick(Field.of("agree", wording).with(null, errors.get("agree")).must(), "yes", answer.agreed());
        return form.note(say("sign.line")).button(say("accept"));
    }

    private void ask(PublicForm form, String name) {
        switch (name) {
            case "kind" -> form.choice(field(name), kinds());
            case "country" -> form.choice(field(name).must().completing("country"), countries());
            default -> {
                var field = field(name).completing(KNOWN.get(name));
                form.text(MUST.contains(name) ? field.must() : field, LONGEST);
            }
        }
    }

    PublicForm no() {
        return PublicForm.posting()
                .hidden("choice", "decline")
                .hidden("lang", reader.getLanguage())
                .area(Field.of("reason", say("decline.reason")), Signing.LONGEST_REASON)
                .quietButton(say("decline"));
    }

    private Field field(String name) {
        return Field.of(name, say("field." + name)).with(answer.field(name), errors.get(name));
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("COMPANY", say("kind.COMPANY"));
        kinds.put("PERSON", say("kind.PERSON"));
        return kinds;
    }

    /** France first, then all by name. */
    private Map<String, String> countries() {
        var countries = new LinkedHashMap<String, String>();
        countries.put("FR", name("FR"));
        Stream.of(Locale.getISOCountries())
                .sorted((one, other) -> Collator.getInstance(reader).compare(name(one), name(other)))
                .forEach(code -> countries.putIfAbsent(code, name(code)));
        return countries;
    }

    private String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }

    private String say(String key) {
        return texts.say(reader, "acceptance." + key);
    }
}
