package com.mdmcmusicads.app.acceptance;

import jakarta.servlet.http.HttpServletRequest;

/** From where somebody answers. */
record Caller(String ip, String userAgent) {

    private static final int LONGEST_AGENT = 300;

    static Caller of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return new Caller(
                request.getRemoteAddr(),
                agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT));
    }
}
