package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmtpWordsTest {

    @Test
    void noSuchBoxIsTheAddressesFault() {
        assertThat(SmtpWords.blamesTheAddress("550 5.1.1 User unknown")).isTrue();
        assertThat(SmtpWords.blamesTheAddress("550 5.2.1 Mailbox disabled")).isTrue();
        assertThat(SmtpWords.blamesTheAddress("550 No such user")).isTrue();
    }

    @Test
    void dislikeOfUsOrAFullBoxIsNot() {
        assertThat(SmtpWords.blamesTheAddress("550 5.7.1 Relaying denied")).isFalse();
        assertThat(SmtpWords.blamesTheAddress("552 5.2.2 Mailbox full")).isFalse();
        assertThat(SmtpWords.blamesTheAddress("554 Message looks like spam")).isFalse();
    }
}
