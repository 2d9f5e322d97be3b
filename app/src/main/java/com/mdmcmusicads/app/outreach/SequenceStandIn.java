package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.sandbox.StandIn;
import com.mdmcmusicads.app.sandbox.TrialMail;
import com.mdmcmusicads.app.sequences.Copywriter;
import com.mdmcmusicads.app.sequences.Recipient;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SendingWindow;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.mdmcmusicads.app.sequences.SequenceStep;
import com.mdmcmusicads.processes.Steps;
import com.mdmcmusicads.processes.outreach.EmailSequenceSteps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How an e-mail sequence goes in a trial: to somebody who agreed, on the days of its cadence, the mails as they would look. */
@Component
class SequenceStandIn implements StandIn {

    private static final Recipient LEA =
            new Recipient("lea.martin@example.com", "Léa Martin", "Nuit Claire", "pop", "FR", Locale.FRENCH);
    private static final String WAY_OUT = "https://example.com/retrait";
    private static final Pattern DAY = Pattern.compile("\\d{1,3}");

    private final SequenceDesk sequences;
    private final Copywriter copywriter;
    private final BusinessHours hours;

    SequenceStandIn(SequenceDesk sequences, Copywriter copywriter, BusinessHours hours) {
        this.sequences = sequences;
        this.copywriter = copywriter;
        this.hours = hours;
    }

    @Override
    public Class<? extends Steps> steps() {
        return EmailSequenceSteps.class;
    }

    @Override
    public Object answer(String step, Map<String, Object> arguments, Instant now) {
        return switch (step) {
            case "checkMail" -> "READY";
            case "readConsent" -> "GIVEN";
            case "checkSuppression" -> false;
            case "countRecentMails" -> 0;
            default -> NONE;
        };
    }

    @Override
    public Object answer(Call call) {
        return call.step().equals("planMail") ? nextMail(call) : answer(call.step(), call.arguments(), call.now());
    }

    /** Null when every mail has left. */
    private Date nextMail(Call call) {
        var days = cadence(call);
        var sent = call.times("sendMail");
        if (sent >= days.size()) {
            return null;
        }
        var first = call.startedAt().atZone(BusinessHours.PARIS).toLocalDate();
        var day =
                first.plusDays(days.get(sent)).atStartOfDay(BusinessHours.PARIS).toInstant();
        var from = day.isAfter(call.now()) ? day : call.now();
        return Date.from(SendingWindow.USUAL.slot(from, 0, hours::isWorkday));
    }

    /** Days after the enrolment: as the model says them, else as the usual sequence has them. */
    private List<Integer> cadence(Call call) {
        if (call.arguments().get("cadence") instanceof String told && !told.isBlank()) {
            return DAY.matcher(told)
                    .results()
                    .map(found -> Integer.parseInt(found.group()))
                    .toList();
        }
        var days = new ArrayList<Integer>();
        var day = 0;
        for (var step : steps(call)) {
            day += step.delayDays();
            days.add(day);
        }
        return days;
    }

    private List<SequenceStep> steps(Call call) {
        return Optional.ofNullable((String) call.arguments().get("sequence"))
                .flatMap(sequences::current)
                .or(() -> sequences.open().stream().findFirst())
                .map(Script::steps)
                .orElse(List.of());
    }

    @Override
    public Optional<TrialMail> mail(Call call) {
        var steps = steps(call);
        if (!call.step().equals("sendMail") || steps.isEmpty()) {
            return Optional.empty();
        }
        var step = steps.get(Math.min(call.times("sendMail"), steps.size() - 1));
        var written = copywriter.write(step, LEA, WAY_OUT);
        return Optional.of(new TrialMail(
                call.activityId(), LEA.email(), written.subject(), written.text(), written.html(), call.now()));
    }
}
