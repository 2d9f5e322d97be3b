package com.mdmcmusicads.app.secrets;

import java.util.HexFormat;

/** Something was sealed under a key that this node was not given. */
public final class UnknownKey extends Unreadable {

    UnknownKey(int id) {
        super("The database holds secrets sealed under the key "
                + HexFormat.of().toHexDigits(id)
                + ", which is neither MDMC_SECRET_KEY nor one of MDMC_SECRET_KEY_OLD.");
    }
}
