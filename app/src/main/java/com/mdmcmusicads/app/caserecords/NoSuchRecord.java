package com.mdmcmusicads.app.caserecords;

/** There is no record with the id a process holds; which id it was stays out of the message. */
final class NoSuchRecord extends RuntimeException {

    NoSuchRecord(String type) {
        super("No such " + type);
    }
}
