package com.mdmcmusicads.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How tests start another JVM on the classes they run with themselves. */
public final class JavaProcess {

    private JavaProcess() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Everything, tests included. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** What the application is made of, without what only tests bring. */
    static String applicationClassPath() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The command that starts the application, with options for the JVM. */
    static List<String> application(List<String> options) {
        return Stream.of(List.of(java()), options, List.of("-cp", applicationClassPath(), Application.class.getName()))
                .flatMap(List::stream)
                .toList();
    }
}
