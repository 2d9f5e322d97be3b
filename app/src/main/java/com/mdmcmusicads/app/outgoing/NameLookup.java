package com.mdmcmusicads.app.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a name leads at this moment. */
@FunctionalInterface
interface NameLookup {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
