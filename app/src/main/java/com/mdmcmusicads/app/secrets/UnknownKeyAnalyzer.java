package com.mdmcmusicads.app.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, without a stack trace, that the key is not the one of this database. */
final class UnknownKeyAnalyzer extends AbstractFailureAnalyzer<UnknownKey> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnknownKey unknown) {
        return new FailureAnalysis(
                unknown.getMessage(),
                "Set MDMC_SECRET_KEY to the key of this database, or name it in MDMC_SECRET_KEY_OLD when you have"
                        + " changed keys. Where MDMC_SECRET_KEY was not set it is the file secret.key in"
                        + " MDMC_DATA_DIR. Should the key be lost, see « Keys » in docs/operations.md.",
                unknown);
    }
}
