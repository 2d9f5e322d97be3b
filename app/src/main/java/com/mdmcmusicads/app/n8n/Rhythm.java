package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** When a timed trigger rings, as the engine writes it: an interval ({@code R/PT15M}) or a cron line with seconds. */
final class Rhythm {

    private static final Pattern CRON = Pattern.compile("[0-9A-Z*?,/L#W-]+(?: [0-9A-Z*?,/L#W-]+){4,5}");
    private static final String DAILY = "0 0 8 * * ?";

    private Rhythm() {}

    /** At least one. */
    static List<String> of(WorkflowNode node) {
        var rhythms = new ArrayList<String>();
        if (node.type().equals("interval")) {
            rhythms.add(
                    every(node.at("unit").asText("minutes"), node.at("interval").asInt(1)));
        }
        node.list("rule.interval").forEach(one -> rhythms.add(scheduled(one)));
        node.list("triggerTimes.item").forEach(one -> rhythms.add(timed(one)));
        return rhythms.isEmpty() ? List.of(DAILY) : rhythms.stream().distinct().toList();
    }

    /** Whether everything that was set could be read. */
    static boolean isSure(WorkflowNode node) {
        for (var one : node.list("rule.interval", "triggerTimes.item")) {
            var cron = one.path("expression").asText(one.path("cronExpression").asText());
            if (!cron.isEmpty() && quartz(cron).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String scheduled(JsonNode one) {
        var hour = one.path("triggerAtHour").asInt(0) % 24;
        var minute = one.path("triggerAtMinute").asInt(0) % 60;
        return switch (one.path("field").asText("days")) {
            case "seconds" -> every("seconds", one.path("secondsInterval").asInt(30));
            case "minutes" -> every("minutes", one.path("minutesInterval").asInt(5));
            case "hours" -> every("hours", one.path("hoursInterval").asInt(1));
            case "weeks" -> cron(minute, hour, "? * " + weekdays(one.path("triggerAtDay")));
            case "months" ->
                cron(minute, hour, day(one.path("triggerAtDayOfMonth").asInt(1)) + " * ?");
            case "cronExpression" -> quartz(one.path("expression").asText()).orElse(DAILY);
            default ->
                cron(
                        minute,
                        hour,
                        one.path("daysInterval").asInt(1) > 1
                                ? "*/" + day(one.path("daysInterval").asInt()) + " * ?"
                                : "* * ?");
        };
    }

    private static String timed(JsonNode one) {
        var hour = one.path("hour").asInt(14) % 24;
        var minute = one.path("minute").asInt(0) % 60;
        return switch (one.path("mode").asText("everyDay")) {
            case "everyMinute" -> every("minutes", 1);
            case "everyHour" -> "0 " + minute + " * * * ?";
            case "everyX" ->
                every(one.path("unit").asText("hours"), one.path("value").asInt(2));
            case "everyWeek" ->
                cron(minute, hour, "? * " + weekday(one.path("weekday").asInt(1)));
            case "everyMonth" -> cron(minute, hour, day(one.path("dayOfMonth").asInt(1)) + " * ?");
            case "custom" -> quartz(one.path("cronExpression").asText()).orElse(DAILY);
            default -> cron(minute, hour, "* * ?");
        };
    }

    /** Timers more often than once a minute are not for a process. */
    private static String every(String unit, int amount) {
        var count = Math.max(1, Math.min(amount, 9999));
        return switch (unit) {
            case "seconds" -> "R/PT" + Math.max(1, count / 60) + "M";
            case "hours" -> "R/PT" + count + "H";
            case "days" -> "R/P" + count + "D";
            default -> "R/PT" + count + "M";
        };
    }

    private static String cron(int minute, int hour, String days) {
        return "0 " + minute + " " + hour + " " + days;
    }

    private static int day(int day) {
        return Math.max(1, Math.min(day, 28));
    }

    private static String weekdays(JsonNode days) {
        var names = new ArrayList<String>();
        days.forEach(day -> names.add(weekday(day.asInt(1))));
        return names.isEmpty() ? weekday(days.asInt(1)) : String.join(",", names);
    }

    private static String weekday(int day) {
        return List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT").get(Math.floorMod(day, 7));
    }

    /** Five fields get seconds before them; one of the two day fields has to be a question mark. */
    private static java.util.Optional<String> quartz(String cron) {
        var fields = cron.strip().toUpperCase(java.util.Locale.ROOT).split("\\s+");
        if (!CRON.matcher(String.join(" ", fields)).matches()) {
            return java.util.Optional.empty();
        }
        var six = fields.length == 6 ? fields : ("0 " + String.join(" ", fields)).split(" ");
        if (!six[3].equals("?") && !six[5].equals("?")) {
            if (six[5].equals("*")) {
                six[5] = "?";
            } else if (six[3].equals("*")) {
                six[3] = "?";
            } else {
                return java.util.Optional.empty();
            }
        }
        six[5] = names(six[5]);
        return java.util.Optional.of(String.join(" ", six));
    }

    /** Quartz counts Sunday as 1, cron as 0: days are named to be sure. */
    private static String names(String days) {
        return days.matches("[0-7](?:[,-][0-7])*")
                ? Pattern.compile("\\d").matcher(days).replaceAll(day -> weekday(Integer.parseInt(day.group())))
                : days;
    }
}
