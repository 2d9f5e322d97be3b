package com.mdmcmusicads.app.search;

/** One thing found: its title, a line that tells it from its neighbours, and the route that opens it. */
public record Hit(String title, String line, String route) {}
