package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.receivables.OpenItem;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.texts.Folded;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The open invoices a line may pay: those it names, those of its amount, those of clients named like its payer. */
@Component
class Candidates {

    private static final int MOST_NUMBERS = 12;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int ONE_CLIENT = 24;

    private final ReceivableDesk receivables;

    Candidates(ReceivableDesk receivables) {
        this.receivables = receivables;
    }

    Collection<OpenItem> of(BankLine line) {
        Map<String, OpenItem> found = new LinkedHashMap<>();
        named(line).forEach(item -> found.put(item.invoiceId(), item));
        add(found, receivables.openItems(null, line.amount()));
        words(line).forEach(word -> add(found, receivables.openItems(word, null)));
        return found.values();
    }

    /** Only those whose number the words of the line say. */
    List<OpenItem> named(BankLine line) {
        return References.in(line.words(), line.endToEnd()).stream()
                .limit(MOST_NUMBERS)
                .flatMap(number -> receivables.openItems(number, null).stream()
                        .filter(item -> item.number().equals(number)))
                .distinct()
                .toList();
    }

    private static void add(Map<String, OpenItem> found, List<OpenItem> items) {
        items.stream().limit(ONE_CLIENT * 4L).forEach(item -> found.put(item.invoiceId(), item));
    }

    /** The longest words of the payer's name find the client however the rest is written. */
    private static List<String> words(BankLine line) {
        return line.payer() == null
                ? List.of()
                : Arrays.stream(Folded.of(line.payer()).split("[^a-z0-9]+"))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_WORDS)
                        .toList();
    }
}
