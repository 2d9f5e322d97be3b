package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.quotes.QuoteClash;
import com.mdmcmusicads.app.quotes.QuoteFaults;
import com.mdmcmusicads.app.quotes.QuoteRefusal;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Why something did not go, in the reader's words. */
@Component
class QuoteWords {

    private final Texts texts;
    private final Directory directory;

    QuoteWords(Texts texts, Directory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    String of(QuoteRefusal refusal, Locale reader) {
        var arguments = Arrays.stream(refusal.arguments())
                .map(argument -> say(argument, reader))
                .toArray();
        return texts.say(reader, refusal.key(), arguments);
    }

    String of(QuoteClash clash, Locale reader) {
        return texts.say(reader, "quoting.clash", name(clash.by()));
    }

    String of(QuoteFaults faults, Locale reader) {
        return faults.faults().stream()
                .map(fault -> texts.say(reader, fault.key()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String name(String account) {
        return directory.names(List.of(account)).getOrDefault(account, "–");
    }

    private Object say(Object argument, Locale reader) {
        if (argument instanceof QuoteState state) {
            return texts.say(reader, "quotes.state." + state);
        }
        return argument instanceof LocalDate day ? DayText.full(day, reader) : argument;
    }
}
