package com.mdmcmusicads.app.sandbox;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a step would have sent into the world: its mail as it would look, its call to another system. */
@Component
class StepEffects {

    private static final List<String> ADDRESS = List.of("address", "url", "uri");
    private static final List<String> TEXT = List.of("text", "body", "message");

    private final ObjectProvider<StandIn> standIns;

    StepEffects(ObjectProvider<StandIn> standIns) {
        this.standIns = standIns;
    }

    void note(Method step, StandIn.Call call, Play play) {
        mail(step, call).ifPresent(mail -> play.note(Note.Kind.MAIL, call.activityId(), content(mail)));
        if (ADDRESS.stream().anyMatch(call.arguments()::containsKey)
                && call.arguments().containsKey("method")) {
            play.note(Note.Kind.REQUEST, call.activityId(), Plain.map(call.arguments()));
        }
    }

    private Optional<TrialMail> mail(Method step, StandIn.Call call) {
        return standIns.stream()
                .filter(one -> one.steps() == step.getDeclaringClass())
                .findFirst()
                .flatMap(one -> one.mail(call))
                .or(() -> plainMail(call));
    }

    /** Steps that get all of a mail from their model say it in their arguments. */
    private static Optional<TrialMail> plainMail(StandIn.Call call) {
        var text = TEXT.stream()
                .map(call.arguments()::get)
                .filter(Objects::nonNull)
                .findFirst();
        return call.arguments().get("subject") instanceof String subject && text.isPresent()
                ? Optional.of(new TrialMail(
                        call.activityId(),
                        String.valueOf(call.arguments().getOrDefault("to", "")),
                        subject,
                        String.valueOf(text.get()),
                        null,
                        call.now()))
                : Optional.empty();
    }

    private static Map<String, Object> content(TrialMail mail) {
        var content = new LinkedHashMap<String, Object>();
        content.put("to", mail.to());
        content.put("subject", mail.subject());
        content.put("text", mail.text());
        content.put("html", mail.html());
        return content;
    }
}
