package com.mdmcmusicads.app.adfakes;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What Google publishes about its interface: which records there are, which fields they have, how errors are named. */
final class GoogleContract {

    static final String VERSION = "v25";
    private static final String ROOT = "google.ads.googleads." + VERSION;

    private final Map<String, Descriptor> messages = new HashMap<>();
    private final JsonFormat.Parser parser;

    GoogleContract() {
        var files = new HashMap<String, FileDescriptorProto>();
        for (var file : published().getFileList()) {
            files.put(file.getName(), file);
        }
        var built = new HashMap<String, FileDescriptor>();
        files.keySet().forEach(name -> build(name, files, built));
        built.values().forEach(file -> file.getMessageTypes().forEach(type -> messages.put(type.getFullName(), type)));
        parser = JsonFormat.parser()
                .usingTypeRegistry(
                        TypeRegistry.newBuilder().add(messages.values()).build());
    }

    Optional<String> questionFault(String json) {
        return fault(ROOT + ".services.SearchGoogleAdsRequest", json);
    }

    Optional<String> answerFault(String json) {
        return fault(ROOT + ".services.SearchGoogleAdsResponse", json);
    }

    Optional<String> failureFault(String statusJson) {
        return fault("google.rpc.Status", statusJson);
    }

    /** Fields of a SELECT that do not exist. */
    List<String> unknown(String selected) {
        return Arrays.stream(selected.split(","))
                .map(String::strip)
                .filter(path -> !exists(path))
                .toList();
    }

    private boolean exists(String path) {
        var type = messages.get(ROOT + ".services.GoogleAdsRow");
        for (var name : path.split("\\.")) {
            var field = type == null ? null : type.findFieldByName(name);
            if (field == null) {
                return false;
            }
            type = field.getJavaType() == com.google.protobuf.Descriptors.FieldDescriptor.JavaType.MESSAGE
                    ? field.getMessageType()
                    : null;
        }
        return true;
    }

    private Optional<String> fault(String type, String json) {
        try {
            parser.merge(json, DynamicMessage.newBuilder(messages.get(type)));
            return Optional.empty();
        } catch (InvalidProtocolBufferException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static FileDescriptorSet published() {
        try (var file = GoogleContract.class.getResourceAsStream("/google/googleads-v25.desc.gz");
                var unpacked = new GZIPInputStream(file)) {
            return FileDescriptorSet.parseFrom(unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileDescriptor build(
            String name, Map<String, FileDescriptorProto> files, Map<String, FileDescriptor> built) {
        var known = built.get(name);
        if (known != null) {
            return known;
        }
        var needed = Stream.of(files.get(name))
                .flatMap(file -> file.getDependencyList().stream())
                .map(other -> build(other, files, built))
                .toArray(FileDescriptor[]::new);
        try {
            var file = FileDescriptor.buildFrom(files.get(name), needed);
            built.put(name, file);
            return file;
        } catch (DescriptorValidationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
