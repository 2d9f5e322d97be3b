package com.mdmcmusicads.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form files of this module and the answer records of the processes, found by their names. */
record FormFiles(String area, String name, FormSchema schema) {

    static List<FormFiles> all() {
        try (Stream<Path> files = Files.walk(root(FormSchema.class).resolve("com/mdmcmusicads/forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of this form's answer: nested, under the form's name, in a class of the area's package. */
    Optional<Class<?>> answer() {
        String simple = Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> owner : classes("com.mdmcmusicads.processes." + area)) {
            Arrays.stream(owner.getDeclaredClasses())
                    .filter(nested ->
                            nested.isRecord() && nested.getSimpleName().equals(simple))
                    .forEach(found::add);
        }
        return found.stream().findFirst();
    }

    private static FormFiles read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".form", "");
            return new FormFiles(
                    file.getParent().getFileName().toString(), name, FormSchema.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> classes(String packageName) {
        var folder = FormFiles.class.getClassLoader().getResource(packageName.replace('.', '/'));
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> load(packageName + "." + file.replace(".class", "")))
                    .collect(Collectors.toList());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder of classes, also inside the jar of a module built before. */
    private static Path folder(URI uri) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            return Path.of(uri);
        }
        String[] parts = uri.toString().split("!");
        return opened(URI.create(parts[0])).getPath(parts[1]);
    }

    /** The JVM opens a jar as a file system once and keeps it under its name. */
    private static FileSystem opened(URI jar) throws IOException {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(jar);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, FormFiles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return area + "/" + name;
    }
}
