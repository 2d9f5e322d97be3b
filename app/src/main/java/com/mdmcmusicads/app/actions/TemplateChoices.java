package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.ElementTemplate.Choice;
import com.mdmcmusicads.app.actions.RecordAccess.RecordField;
import com.mdmcmusicads.app.credentials.CredentialDesk;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pick lists of templates offer. */
@Component
class TemplateChoices {

    private final Texts texts;
    private final CredentialDesk credentials;
    private final Records records;

    TemplateChoices(Texts texts, CredentialDesk credentials, Records records) {
        this.texts = texts;
        this.credentials = credentials;
        this.records = records;
    }

    Offered in(Locale locale) {
        return (kind, own, required) -> {
            var list = list(kind, own, locale);
            return list == null || required
                    ? list
                    : Stream.concat(Stream.of(new Choice(texts.say(locale, "actions.choice.none"), "")), list.stream())
                            .toList();
        };
    }

    private List<Choice> list(Kind kind, List<String> own, Locale locale) {
        return switch (kind) {
            case CHOICE -> own.stream().map(value -> new Choice(value, value)).toList();
            case YES_NO ->
                Stream.of("false", "true")
                        .map(value -> new Choice(texts.say(locale, "actions.choice." + value), value))
                        .toList();
            case ROLE ->
                Arrays.stream(Role.values())
                        .filter(Role::isStaff)
                        .map(role -> new Choice(texts.say(locale, "identity.role." + role), role.name()))
                        .toList();
            case CREDENTIAL -> credentials(false);
            case CHANNEL -> credentials(true);
            case RECORD ->
                records.kinds().stream()
                        .map(one -> new Choice(kind(one, locale), one.type()))
                        .toList();
            case READABLE -> fields(RecordField::isReadable, locale);
            case WRITABLE -> fields(RecordField::isWritable, locale);
            default -> null;
        };
    }

    private List<Choice> credentials(boolean areChannels) {
        return credentials.names().stream()
                .filter(one -> one.kind().isChannel() == areChannels)
                .map(one ->
                        new Choice(one.host() == null ? one.name() : one.name() + " (" + one.host() + ")", one.name()))
                .toList();
    }

    private List<Choice> fields(Predicate<RecordField> which, Locale locale) {
        return records.kinds().stream()
                .flatMap(kind -> kind.fields().stream()
                        .filter(which)
                        .map(field -> new Choice(
                                kind(kind, locale) + " – " + texts.say(locale, field.key()),
                                kind.type() + "." + field.name())))
                .toList();
    }

    private String kind(RecordAccess kind, Locale locale) {
        return texts.say(locale, "actions.record." + kind.type());
    }

    /** The lists in the words of one language; null where a field is written, not picked. */
    @FunctionalInterface
    interface Offered {

        List<Choice> of(Kind kind, List<String> own, boolean required);
    }
}
