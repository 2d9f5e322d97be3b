package com.mdmcmusicads.processes.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions written by form designers, with a bound on the work: a pattern that would search for ages (ReDoS) is
 * stopped after a fixed number of looks at the text and counts as not matching.
 */
public final class SafePattern {

    private static final int LONGEST = 500;
    private static final int LOOKS = 200_000;
    private static final int CACHED = 1_000;
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private SafePattern() {}

    /** Whether it is a pattern at all, and short enough. */
    public static boolean compiles(String pattern) {
        try {
            return pattern.length() <= LONGEST && compile(pattern) != null;
        } catch (PatternSyntaxException | StackOverflowError unusable) {
            return false;
        }
    }

    /** Whether the pattern is found anywhere in the text, as in JavaScript's {@code test}. */
    public static boolean found(String pattern, String text) {
        if (!compiles(pattern)) {
            return false;
        }
        try {
            return compile(pattern)
                    .matcher(new Watched(text, new int[] {LOOKS}))
                    .find();
        } catch (TooMuchWork | StackOverflowError stopped) {
            return false;
        }
    }

    /** The text to match, counting every look at it. */
    static CharSequence watched(String text) {
        return new Watched(text, new int[] {LOOKS});
    }

    static Pattern compile(String pattern) {
        Pattern known = COMPILED.get(pattern);
        if (known == null) {
            known = Pattern.compile(pattern);
            if (COMPILED.size() < CACHED) {
                COMPILED.put(pattern, known);
            }
        }
        return known;
    }

    static final class TooMuchWork extends RuntimeException {
        TooMuchWork() {
            super("the pattern needs too much work", null, false, false);
        }
    }

    private record Watched(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooMuchWork();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
