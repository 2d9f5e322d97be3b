package com.mdmcmusicads.app.sessions;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the thing they sit at: "Firefox · Linux", from what the browser says of itself. */
final class Device {

    private static final Map<String, String> BROWSERS = ordered(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "FxiOS/",
            "Firefox",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Device() {}

    static String of(String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return find(BROWSERS, said) + " · " + find(SYSTEMS, said);
    }

    private static String find(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < signsAndNames.length; i += 2) {
            map.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return map;
    }
}
