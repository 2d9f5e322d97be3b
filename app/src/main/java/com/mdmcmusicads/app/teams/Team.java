package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.identity.Role;

/** A team of the routing: whose role its people have, and how it shares what comes in. */
record Team(String key, Role role, Method method) {}
