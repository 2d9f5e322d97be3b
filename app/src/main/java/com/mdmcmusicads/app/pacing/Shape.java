package com.mdmcmusicads.app.pacing;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How the budget of a campaign is meant to fall on its days. */
public enum Shape {
    EVEN {
        @Override
        long weight(LocalDate day, int index, int days, WeekdayPattern pattern) {
            return 1;
        }
    },
    /** Music is heard from Friday on: Friday to Sunday weigh half as much again as the other days. */
    STRONG_WEEKDAYS {
        @Override
        long weight(LocalDate day, int index, int days, WeekdayPattern pattern) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 ? 2 : 3;
        }
    },
    /** Falls in a straight line, the first day to three times the last. */
    FRONT_LOADED {
        @Override
        long weight(LocalDate day, int index, int days, WeekdayPattern pattern) {
            return days == 1 ? 1 : 3L * (days - 1) - 2L * index;
        }
    },
    /** Rises in a straight line, the last day to three times the first. */
    BACK_LOADED {
        @Override
        long weight(LocalDate day, int index, int days, WeekdayPattern pattern) {
            return days == 1 ? 1 : days - 1 + 2L * index;
        }
    },
    /** As somebody weighed the seven days of the week. */
    WEEKDAY_PATTERN {
        @Override
        long weight(LocalDate day, int index, int days, WeekdayPattern pattern) {
            return pattern.of(day.getDayOfWeek());
        }
    };

    /** @param index of the day in the campaign, from 0 */
    abstract long weight(LocalDate day, int index, int days, WeekdayPattern pattern);
}
