package com.mdmcmusicads.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.ViesServer;
import com.mdmcmusicads.app.registers.VatRegister.Answer;
import com.mdmcmusicads.app.registers.VatRegister.Verdict;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ViesRegisterTest {

    private static final VatNumber OURS = VatNumber.of(new Siren("732829320"));

    private final VatRegister vies = at(ViesServer.address());

    @Test
    void aNumberInForceComesWithProof() {
        assertThat(vies.ask(number("EL094259216"), OURS))
                .isEqualTo(new Answer(Verdict.IN_FORCE, "WAPIAAAAW094259216", null));
        assertThat(ViesServer.ASKED)
                .contains("{\"countryCode\":\"EL\",\"requesterMemberStateCode\":\"FR\","
                        + "\"requesterNumber\":\"44732829320\",\"vatNumber\":\"094259216\"}");
    }

    @Test
    void withoutOurNumberThereIsNoProof() {
        assertThat(vies.ask(number("DE136695976"), null)).isEqualTo(new Answer(Verdict.IN_FORCE, null, null));
        assertThat(vies.ask(number("DE000695976"), null)).isEqualTo(new Answer(Verdict.NOT_IN_FORCE, null, null));
    }

    @Test
    void noAnswerIsNeverTakenForOne() {
        assertThat(vies.ask(number("DE999695976"), OURS))
                .isEqualTo(new Answer(Verdict.UNKNOWN, null, "MS_UNAVAILABLE"));
        assertThat(vies.ask(number("DE888695976"), OURS).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(at("http://127.0.0.1:1").ask(number("DE136695976"), OURS))
                .isEqualTo(new Answer(Verdict.UNKNOWN, null, "UNREACHABLE"));
    }

    private static VatRegister at(String address) {
        return new ViesRegister(new ViesSettings(URI.create(address), Duration.ofSeconds(5)));
    }

    private static VatNumber number(String written) {
        return VatNumber.read(written).orElseThrow();
    }
}
