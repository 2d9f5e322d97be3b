package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The signed copy goes to both sides. */
@Component
class SignedMail {

    private final Mailer mailer;
    private final Directory directory;
    private final Texts texts;

    SignedMail(Mailer mailer, Directory directory, Texts texts) {
        this.mailer = mailer;
        this.directory = directory;
        this.texts = texts;
    }

    void send(QuoteSheet sheet, String signer, byte[] signed) {
        post(sheet, "client", sheet.addressee().email(), sheet.language(), signer, signed);
        directory
                .find(sheet.sellerAccountId())
                .ifPresent(seller -> post(sheet, "seller", seller.email(), seller.language(), signer, signed));
    }

    private void post(QuoteSheet sheet, String whom, String to, Locale language, String signer, byte[] signed) {
        var key = "acceptance.mail." + whom;
        var who = sheet.addressee().name();
        mailer.post(new Message(
                to,
                texts.say(language, key, sheet.number(), who),
                texts.say(language, key + ".text", sheet.number(), who, signer),
                null,
                Map.of(),
                new Subject("quote", sheet.id()),
                Purpose.SERVICE,
                "quote/" + sheet.id() + "/accepted/" + whom,
                List.of(new Message.Attachment(fileName(sheet), "application/pdf", signed))));
    }

    private static String fileName(QuoteSheet sheet) {
        return sheet.number() + (sheet.language().getLanguage().equals("fr") ? "-accepte.pdf" : "-accepted.pdf");
    }
}
