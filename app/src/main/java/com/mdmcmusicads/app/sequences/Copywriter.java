package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes one mail of a sequence to one person: text and HTML, with the sender's identity and the way out in the foot. */
@Component
public class Copywriter {

    private final AgencySettings agency;
    private final Texts texts;
    private final String layout;

    Copywriter(AgencySettings agency, Texts texts) throws IOException {
        this.agency = agency;
        this.texts = texts;
        layout = new ClassPathResource("mail/sequence.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /** @param wayOut the address of the page where the person withdraws their consent */
    public WrittenMail write(SequenceStep step, Recipient recipient, String wayOut) {
        var text = step.text(recipient.language());
        var values = recipient.values(agency);
        var body = filled(text.html(), values);
        var subject = new Blanks(text.subject()).filled(values, word -> word.replaceAll("\\R", " "));
        return new WrittenMail(
                subject, plain(body, recipient, wayOut), html(subject, body, recipient, wayOut), missing(text, values));
    }

    /** The placeholders this person has no value for, and the writer no words instead. */
    public Set<Placeholder> missing(SequenceStep step, Recipient recipient) {
        return missing(step.text(recipient.language()), recipient.values(agency));
    }

    private static Set<Placeholder> missing(MailText text, Map<Placeholder, String> values) {
        var missing = EnumSet.noneOf(Placeholder.class);
        missing.addAll(new Blanks(text.subject()).missing(values));
        missing.addAll(new Blanks(Jsoup.parseBodyFragment(text.html()).text()).missing(values));
        return missing;
    }

    private static String filled(String html, Map<Placeholder, String> values) {
        var document = Jsoup.parseBodyFragment(SafeHtml.clean(html));
        document.outputSettings().prettyPrint(false);
        document.body()
                .nodeStream(TextNode.class)
                .toList()
                .forEach(node -> node.text(new Blanks(node.getWholeText()).filled(values, UnaryOperator.identity())));
        return document.body().html();
    }

    private String plain(String body, Recipient recipient, String wayOut) {
        var language = recipient.language();
        return HtmlText.of(body) + "\n\n-- \n" + agency.mention() + "\n"
                + texts.say(language, "sequences.foot.why", recipient.email()) + "\n"
                + texts.say(language, "sequences.foot.out") + "\n" + wayOut + "\n";
    }

    private String html(String subject, String body, Recipient recipient, String wayOut) {
        var language = recipient.language();
        return layout.replace("{language}", isFrench(language) ? "fr" : "en")
                .replace("{subject}", Entities.escape(subject))
                .replace("{agency}", Entities.escape(agency.mention()))
                .replace("{why}", Entities.escape(texts.say(language, "sequences.foot.why", recipient.email())))
                .replace("{out}", Entities.escape(texts.say(language, "sequences.foot.out.link")))
                .replace("{address}", Entities.escape(wayOut))
                .replace("{body}", body);
    }

    private static boolean isFrench(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage());
    }
}
