package com.mdmcmusicads.app.mentions;

import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the sentences of an invoice together: those of the law and those that say who, why and about what. */
@Component
class MentionWords {

    private final LegalTexts law;
    private final Texts texts;

    MentionWords(LegalTexts law, Texts texts) {
        this.law = law;
        this.texts = texts;
    }

    List<Mention> of(Facts facts) {
        var mentions = new ArrayList<Mention>();
        mentions.add(new Mention("SELLER", seller(facts.seller(), facts.language())));
        if (!facts.isInvoice()) {
            mentions.add(new Mention("CREDITED", credited(facts.credited(), facts.language())));
        }
        reasons(facts).forEach(reason -> mentions.add(new Mention("EXEMPTION", reason)));
        codes(facts).forEach(code -> mentions.add(law.mention(code, facts.issueDay(), facts.language())));
        return List.copyOf(mentions);
    }

    /** The 40 € and the rate of the commercial code are for professionals only; a credit note has nothing to be late with. */
    private static Stream<String> codes(Facts facts) {
        var nature = facts.seller().vatOnDebits() ? Stream.of("NATURE", "DEBITS") : Stream.of("NATURE");
        if (!facts.isInvoice()) {
            return nature;
        }
        var terms =
                facts.isBusiness() ? Stream.of("DISCOUNT", "LATE", "RECOVERY") : Stream.of("DISCOUNT", "LATE_PRIVATE");
        return Stream.concat(nature, terms);
    }

    private static Stream<String> reasons(Facts facts) {
        return facts.charges().stream()
                .map(charge -> charge.vat().reason(facts.language()))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Legal form, capital and register, as C. com. R123-237 and R123-238 want them. */
    private String seller(Seller seller, Locale language) {
        var capital = seller.shareCapital() == null
                ? null
                : texts.say(language, "mentions.text.capital", Amounts.of(seller.shareCapital(), language));
        var register = seller.rcsCity() == null ? null : joined(" ", seller.siren(), "RCS", seller.rcsCity());
        return joined(" – ", joined(" ", seller.name(), seller.legalForm(), capital), register);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !Parties.isBlank(part)).collect(Collectors.joining(between));
    }

    private String credited(Facts.Original original, Locale language) {
        return texts.say(language, "mentions.text.credited", original.number(), DayText.full(original.day(), language));
    }
}
