package com.mdmcmusicads.app.facturx;

import java.util.function.Supplier;

/**
 * Work with the XML of the JDK and no other. Which parsers and transformers a library gets is otherwise a matter of what lies
 * on the class path, and looking for them in every jar takes longer than the work itself.
 */
final class JdkXml {

    private JdkXml() {}

    static <T> T with(Supplier<T> work) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
