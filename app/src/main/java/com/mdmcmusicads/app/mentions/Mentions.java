package com.mdmcmusicads.app.mentions;

import com.mdmcmusicads.app.vat.VatCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what an invoice still misses for the law, and the sentences it carries. */
@Component
public class Mentions {

    private static final String OF_LINES = Requirement.Source.NONIES + "8°";
    private static final String OF_EXEMPTION = Requirement.Source.NONIES + "12° et 13°";

    private final MentionWords words;

    Mentions(MentionWords words) {
        this.words = words;
    }

    /** Everything that is missing, in the order one would mend it; empty when the invoice may be issued. */
    public List<Missing> missing(Facts facts) {
        var ofAll = Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.isMissing(facts))
                .map(Requirement::missing);
        var ofLines = IntStream.range(0, facts.charges().size())
                .boxed()
                .flatMap(at -> missing(facts.charges().get(at), at + 1).stream());
        return Stream.concat(ofAll, ofLines).toList();
    }

    private static List<Missing> missing(Facts.Charge charge, int line) {
        var missing = new ArrayList<Missing>();
        if (Parties.isBlank(charge.label())) {
            missing.add(new Missing("LINE_LABEL", OF_LINES, Place.DRAFT, line));
        }
        if (charge.quantity() == null || charge.quantity().signum() <= 0) {
            missing.add(new Missing("LINE_QUANTITY", OF_LINES, Place.DRAFT, line));
        }
        if (charge.vat().category() != VatCategory.S
                && Parties.isBlank(charge.vat().reasonFr())) {
            missing.add(new Missing("LINE_EXEMPTION", OF_EXEMPTION, Place.CLIENT, line));
        }
        return missing;
    }

    /** @throws MentionsMissing when anything is */
    public void require(Facts facts) {
        var missing = missing(facts);
        if (!missing.isEmpty()) {
            throw new MentionsMissing(missing);
        }
    }

    /** What is printed, in the language of the buyer. */
    public List<Mention> of(Facts facts) {
        return words.of(facts);
    }
}
