package com.mdmcmusicads.forms;

import com.mdmcmusicads.processes.feel.SafePattern;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a form demands of one answer, in the order people should hear about it: the first broken rule is reported. */
record Rules(Feel feel, Placing placing, FileStore files, Clock clock) {

    private static final String EMAIL = "^[\\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+$";
    private static final String PHONE = "^(?:\\+|00)[1-9]\\d{6,14}$";

    Optional<FieldError> broken(Placed placed, Object answer) {
        if (empty(answer)) {
            return placed.required() ? Optional.of(error(placed, required(placed.part()))) : Optional.empty();
        }
        return switch (placed.part().kind()) {
            case TEXTFIELD, TEXTAREA -> text(placed, (String) answer);
            case NUMBER -> number(placed, Numbers.of(answer).orElseThrow());
            case DATETIME -> moment(placed, (String) answer);
            case RADIO, SELECT -> choice(placed, List.of(answer));
            case CHECKLIST, TAGLIST -> choice(placed, (List<?>) answer);
            case FILEPICKER -> files(placed, answer instanceof List<?> list ? list : List.of(answer));
            default -> Optional.empty();
        };
    }

    private static boolean empty(Object answer) {
        return answer == null
                || Boolean.FALSE.equals(answer)
                || answer instanceof String text && text.isBlank()
                || answer instanceof Collection<?> list && list.isEmpty();
    }

    private static String required(Part part) {
        return switch (part.kind()) {
            case CHECKBOX -> "required.checkbox";
            case CHECKLIST, TAGLIST, RADIO, SELECT -> "required.choice";
            case FILEPICKER -> "required.file";
            default -> "required";
        };
    }

    private Optional<FieldError> text(Placed placed, String answer) {
        int length = answer.strip().length();
        return limit(placed, "minLength", most -> length < most.intValue())
                .or(() -> limit(placed, "maxLength", most -> length > most.intValue()))
                .or(() -> format(placed, answer));
    }

    private Optional<FieldError> format(Placed placed, String answer) {
        Part part = placed.part();
        if (part.has("validate.pattern") && !SafePattern.found(part.text("validate.pattern"), answer)) {
            return Optional.of(error(placed, "pattern").inOwnWords(part, "validate.patternErrorMessage"));
        }
        String type = part.text("validate.validationType");
        boolean wrong = type.equals("email") && !SafePattern.found(EMAIL, answer.strip())
                || type.equals("phone") && !SafePattern.found(PHONE, answer.replaceAll("[ .()\\u00a0\\u202f-]", ""));
        return wrong ? Optional.of(error(placed, type)) : Optional.empty();
    }

    private Optional<FieldError> number(Placed placed, BigDecimal answer) {
        return digits(placed, answer)
                .or(() -> step(placed, answer))
                .or(() -> limit(placed, "min", least -> answer.compareTo(least) < 0))
                .or(() -> limit(placed, "max", most -> answer.compareTo(most) > 0));
    }

    private static Optional<FieldError> digits(Placed placed, BigDecimal answer) {
        int allowed = placed.part().count("decimalDigits", Integer.MAX_VALUE);
        if (Math.max(0, answer.stripTrailingZeros().scale()) <= allowed) {
            return Optional.empty();
        }
        return Optional.of(allowed == 0 ? error(placed, "integer") : error(placed, "decimals", allowed));
    }

    private static Optional<FieldError> step(Placed placed, BigDecimal answer) {
        BigDecimal step =
                placed.part().number("increment").orElse(BigDecimal.ZERO).abs();
        if (step.signum() == 0 || answer.remainder(step).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal below = answer.subtract(answer.remainder(step));
        return Optional.of(error(placed, "increment", below, below.add(step)));
    }

    private Optional<FieldError> moment(Placed placed, String answer) {
        Moments moments = Moments.of(placed.part(), clock.getZone());
        boolean past = placed.part().flag("disallowPassedDates", false)
                && !moments.timeOnly()
                && moments.date(answer)
                        .filter(date -> date.isBefore(LocalDate.now(clock)))
                        .isPresent();
        return past ? Optional.of(error(placed, "past")) : Optional.empty();
    }

    private Optional<FieldError> choice(Placed placed, List<?> answer) {
        List<Object> offered = placing.options(placed.part(), placed.scope().context()).stream()
                .map(Option::value)
                .toList();
        return offered.containsAll(answer) ? Optional.empty() : Optional.of(error(placed, "option"));
    }

    private Optional<FieldError> files(Placed placed, List<?> answer) {
        Object many = placed.part().value("multiple");
        boolean several = feel.holds(many, placed.scope().context());
        if (answer.size() > (several ? Limits.FILES : 1)) {
            return Optional.of(error(placed, "files"));
        }
        AcceptedFiles accepted = AcceptedFiles.of(placed.part().text("accept"));
        List<String> problems = new ArrayList<>();
        for (Object reference : answer) {
            Optional<FileStore.StoredFile> file = files.find((String) reference);
            if (file.filter(accepted::allow).isEmpty()) {
                problems.add(file.isEmpty() ? "file" : "fileType");
            }
        }
        return problems.stream().findFirst().map(problem -> error(placed, problem));
    }

    private Optional<FieldError> limit(Placed placed, String name, Predicate<BigDecimal> broken) {
        Object setting = placed.part().value("validate." + name);
        Map<String, Object> context =
                Feel.isExpression(setting) ? placed.scope().context() : Map.of();
        Object value = Feel.isExpression(setting) ? Plain.of(feel.evaluate((String) setting, context)) : setting;
        return Numbers.of(value)
                .filter(broken)
                .map(limit -> error(placed, name, name.endsWith("Length") ? limit.intValue() : limit));
    }

    private static FieldError error(Placed placed, String key, Object... arguments) {
        return FieldError.of(placed.path(), key, arguments);
    }
}
