package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mail.Letter;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message.Attachment;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuotePaper;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes to the client about a quote: it, and reminders of it. Each mail leaves once. */
@Component
class QuoteMails {

    private static final String PDF = "application/pdf";

    private final QuoteDesk quotes;
    private final Mailer mailer;

    QuoteMails(QuoteDesk quotes, Mailer mailer) {
        this.quotes = quotes;
        this.mailer = mailer;
    }

    void send(QuoteSheet quote) {
        var paper = quotes.paper(quote.id());
        post(quote, "quote-sent", "quote/" + quote.id() + "/" + quote.version(), List.of(file(paper)));
    }

    void remind(QuoteSheet quote, int number) {
        var reference = "quote-reminder/" + quote.id() + "/" + quote.version() + "/" + number;
        post(quote, "quote-reminder", reference, List.of());
    }

    private static Attachment file(QuotePaper paper) {
        return new Attachment(paper.name(), PDF, paper.bytes());
    }

    private void post(QuoteSheet quote, String template, String reference, List<Attachment> files) {
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(quote.language())
                .format(quote.validUntil());
        var contact = quote.addressee().contact();
        var words = Map.of(
                "name",
                contact == null ? quote.addressee().name() : contact,
                "number",
                quote.number(),
                "until",
                until,
                "link",
                quotes.link(quote.id()));
        var letter = new Letter(
                quote.addressee().email(), quote.language(), template, words, new Subject("quote", quote.id()), false);
        mailer.send(letter, reference, files);
    }
}
