package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.Map;

/** What somebody says of an account to connect; credentials are never part of its text. */
public record NewConnection(Platform platform, String accountId, String name, Map<String, String> credentials) {

    public NewConnection {
        credentials = Map.copyOf(credentials);
    }

    @Override
    public String toString() {
        return "NewConnection[" + platform + ", " + accountId + "]";
    }
}
