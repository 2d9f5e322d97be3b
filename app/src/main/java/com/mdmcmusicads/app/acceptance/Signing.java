package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.Signature;
import com.mdmcmusicads.app.texts.Texts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's yes or no, in one transaction with everything that follows from it. */
@Service
@Transactional
class Signing {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_REASON = 1000;

    private final QuoteDesk quotes;
    private final Billing billing;
    private final Acceptances acceptances;
    private final Looks looks;
    private final SignedMail mail;
    private final Texts texts;
    private final Clock clock;

    Signing(
            QuoteDesk quotes,
            Billing billing,
            Acceptances acceptances,
            Looks looks,
            SignedMail mail,
            Texts texts,
            Clock clock) {
        this.quotes = quotes;
        this.billing = billing;
        this.acceptances = acceptances;
        this.looks = looks;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Somebody with the link looked; the same one again within half an hour is not noted twice. */
    void look(QuoteSheet shown, Caller caller) {
        looks.note(shown.id(), shown.version(), clock.instant(), caller.ip(), caller.userAgent());
        quotes.markViewed(shown.id(), shown.version());
    }

    /**
     * @throws com.mdmcmusicads.app.quotes.QuoteRefusal when this version cannot be accepted any more
     * @throws InvalidInput names every field that is wrong or missing; nothing was kept then
     */
    void accept(QuoteSheet shown, Answer answer, Caller caller, Locale reader) {
        quotes.hold(shown.id(), shown.version());
        check(answer, reader);
        var party = billing.settle(quotes.quote(shown.id()), answer, reader);
        var paper = quotes.paper(shown.id());
        quotes.accept(shown.id(), shown.version(), answer.options());
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var wording = wording(shown, reader);
        var name = answer.name().strip();
        var signed = quotes.signedCopy(
                shown.id(), new Signature(name, party.legalName(), at, caller.ip(), paper.sha256(), wording));
        acceptances.add(
                new Acceptance(
                        shown.id(),
                        shown.version(),
                        name,
                        party.legalName(),
                        wording,
                        reader.getLanguage(),
                        at,
                        caller.ip(),
                        caller.userAgent(),
                        answer.options().stream().sorted().toList(),
                        paper.sha256(),
                        sha256(signed)),
                signed);
        mail.send(quotes.quote(shown.id()), name, signed);
    }

    /** @throws com.mdmcmusicads.app.quotes.QuoteRefusal when this version cannot be answered any more */
    void decline(QuoteSheet shown, String reason) {
        var words = reason == null ? "" : reason.strip();
        quotes.decline(
                shown.id(),
                shown.version(),
                words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words);
    }

    String wording(QuoteSheet sheet, Locale reader) {
        return texts.say(reader, "acceptance.wording", sheet.number(), String.valueOf(sheet.version()));
    }

    private void check(Answer answer, Locale reader) {
        var errors = new ArrayList<FieldError>();
        var name = answer.name() == null ? "" : answer.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            errors.add(error("name", reader));
        }
        if (!answer.agreed()) {
            errors.add(error("agree", reader));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }

    private FieldError error(String field, Locale reader) {
        return new FieldError(field, "required", texts.say(reader, "acceptance.missing." + field));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
