package com.mdmcmusicads.app.texts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A sender's name for a file, made harmless: no path, no control or direction marks, no surprise for any system. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 10;
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private FileName() {}

    public static String clean(String given) {
        var plain = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        var last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        var clean = HARMFUL.matcher(last).replaceAll("").strip().replaceAll("^\\.+|[. ]+$", "");
        return clean.isEmpty() ? "document" : shorten(clean);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
