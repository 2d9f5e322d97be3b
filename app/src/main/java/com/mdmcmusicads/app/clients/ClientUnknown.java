package com.mdmcmusicads.app.clients;

import java.util.NoSuchElementException;

/** No client has this id. */
public final class ClientUnknown extends NoSuchElementException {

    ClientUnknown(String id) {
        super("No client " + id);
    }
}
