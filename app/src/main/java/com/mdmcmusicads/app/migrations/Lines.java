package com.mdmcmusicads.app.migrations;

import java.util.List;

/**
 * A plan activity by activity, with what it means for the cases that run now.
 *
 * @param places the activities of the new version, for moving a token afterwards
 */
public record Lines(List<Line> lines, List<Place> places) {

    public Lines {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /** How an activity does under the plan. */
    public enum Verdict {
        /** Goes on as it was. */
        SAME,
        /** Goes on somewhere else, or under another clock. */
        CHANGED,
        /** Is not mapped, and nothing stands there. */
        IDLE,
        /** Is not mapped, and something stands there. */
        UNMAPPED,
        /** The engine refuses the mapping. */
        INVALID
    }

    /**
     * One activity of the version that is left.
     *
     * @param to where it goes on, or null
     * @param hasTrigger whether it can be set anew: a timer, a message, a signal
     * @param tokens how many stand there
     * @param timers how many timers of it wait
     * @param targets where it may go on
     * @param reason what the engine says against it, or null
     */
    public record Line(
            String id,
            String name,
            String type,
            String to,
            boolean hasTrigger,
            boolean renew,
            long tokens,
            long timers,
            List<Place> targets,
            Verdict verdict,
            String reason) {

        public Line {
            targets = List.copyOf(targets);
        }

        /** Cases wait for a clock here that would be gone. */
        public boolean losesTimers() {
            return timers > 0 && to == null;
        }
    }

    /** An activity of the new version; {@code rests} where a token may be put down without acting at once. */
    public record Place(String id, String name, boolean rests) {}

    public long lostTimers() {
        return lines.stream().filter(Line::losesTimers).mapToLong(Line::timers).sum();
    }

    /** What keeps the plan from being carried out whatever case it meets. */
    public boolean isSound() {
        return lines.stream().noneMatch(line -> line.verdict() == Verdict.INVALID);
    }
}
