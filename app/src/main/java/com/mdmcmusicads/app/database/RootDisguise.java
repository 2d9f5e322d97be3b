package com.mdmcmusicads.app.database;

import java.io.IOException;
import java.util.List;

/**
 * How root runs what refuses root: in a user namespace of its own, or, where the system grants none (most containers),
 * as the user {@code nobody}, who is given the data folder. Anybody else needs no disguise.
 */
record RootDisguise(List<String> prefix, String newOwner) {

    static final RootDisguise NONE = new RootDisguise(List.of(), null);
    static final RootDisguise NAMESPACE = new RootDisguise(List.of("unshare", "-U"), null);
    static final RootDisguise NOBODY =
            new RootDisguise(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "65534:65534");

    static RootDisguise here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return NONE;
        }
        return works("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
