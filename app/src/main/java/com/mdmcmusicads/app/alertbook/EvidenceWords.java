package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Evidence;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in sentences what the evidence of an alert holds. */
@Component
class EvidenceWords {

    private static final String REFUSAL = "alerts.refusal.";

    private final Directory directory;
    private final Texts texts;

    EvidenceWords(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** Of everybody in it, in one question. */
    Map<String, String> names(List<Evidence> evidence) {
        return directory.names(evidence.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.actor()), one.told().stream()))
                .distinct()
                .toList());
    }

    String sentence(Evidence one, Map<String, String> names, Locale reader) {
        return texts.say(
                reader,
                one.kind().key(),
                told(one, names),
                who(one.actor(), names, reader),
                budget(one, reader),
                one.on().budget() == null ? "–" : Amounts.of(one.on().budget(), reader));
    }

    private static String budget(Evidence one, Locale reader) {
        return one.newBudget() == null || one.on().budget() == null
                ? "–"
                : Amounts.of(new MediaBudget(one.newBudget(), one.on().budget().currency()), reader);
    }

    String told(Evidence one, Map<String, String> names) {
        return one.told().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    String who(String actor, Map<String, String> names, Locale reader) {
        return names.getOrDefault(actor, texts.say(reader, "alerts.evidence.system"));
    }

    /** A reason or message as it was written, or a sentence of ours; null when there is none. */
    String words(Evidence one, Locale reader) {
        return one.words() != null && one.words().startsWith(REFUSAL) ? texts.say(reader, one.words()) : one.words();
    }
}
