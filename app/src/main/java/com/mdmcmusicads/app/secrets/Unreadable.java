package com.mdmcmusicads.app.secrets;

/** Something sealed does not open: it was changed, or moved from the place it was sealed for. */
public class Unreadable extends RuntimeException {

    Unreadable() {
        super("A sealed secret does not open: it was changed or moved");
    }

    Unreadable(String why) {
        super(why);
    }
}
