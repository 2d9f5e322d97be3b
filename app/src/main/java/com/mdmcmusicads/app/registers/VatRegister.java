package com.mdmcmusicads.app.registers;

/** Who knows whether a VAT number is in force: VIES of the European Commission, or a stand-in. */
public interface VatRegister {

    /**
     * Asks now, over the network.
     *
     * @param asker our own number, with which the answer becomes proof; or null
     */
    Answer ask(VatNumber number, VatNumber asker);

    /** What came back. Whatever is no clear answer is {@link Verdict#UNKNOWN}, never in force. */
    enum Verdict {
        IN_FORCE,
        NOT_IN_FORCE,
        UNKNOWN
    }

    /**
     * @param consultation the number under which the register keeps our question, or null
     * @param reason why nothing is known (a code such as {@code MS_UNAVAILABLE}), or null
     */
    record Answer(Verdict verdict, String consultation, String reason) {}
}
