package com.mdmcmusicads.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model of this module, with the two Java types that say the same. */
record Model(Path path, BpmnModelInstance bpmn) {

    static final Path ROOT = Path.of("src/main/resources");

    static Stream<Path> files(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Model> all() {
        return files(".bpmn").map(Model::read);
    }

    static Model named(String key) {
        return all().filter(model -> model.key().equals(key)).findFirst().orElseThrow();
    }

    static Model read(Path path) {
        return new Model(path, Bpmn.readModelFromFile(path.toFile()));
    }

    static Model read(Class<?> beside, String file) {
        return read(ROOT.resolve(beside.getPackageName().replace('.', '/')).resolve(file));
    }

    Process process() {
        return all(Process.class).get(0);
    }

    String key() {
        return process().getId();
    }

    Class<?> contract() {
        return type("");
    }

    Class<?> steps() {
        return type("Steps");
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(bpmn.getModelElementsByType(type));
    }

    private Class<?> type(String suffix) {
        var area = ROOT.relativize(path.getParent()).toString().replace('/', '.');
        try {
            return Class.forName(area + "." + Character.toUpperCase(key().charAt(0)) + key().substring(1) + suffix);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(path.getFileName() + " lacks its Java type", e);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
