package org.ontherecord.local.template;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function's call that comes again and again.
 *
 * @param every time between two
 * @param input what it is called with, JSON
 */
public record Schedule(Duration every, String input) {
    private static final Pattern RATE = Pattern.compile("rate\\((\\d{1,4}) (minute|hour|day)s?\\)");

    static Schedule of(Section event) {
        return new Schedule(rate(event.text("ScheduleExpression")), event.findText("Input").orElse("{}"));
    }

    private static Duration rate(String expression) {
        Matcher rate = RATE.matcher(expression);
        if (!rate.matches()) throw new IllegalArgumentException("no timer here for " + expression);
        long count = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
