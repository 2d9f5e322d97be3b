package com.mdmcmusicads.app.board;

/** One column of the board. */
interface Lane {

    String name();

    /** Key of its title. */
    String title();

    /** Which leads stand in it, in the words of the database. */
    String condition();
}
