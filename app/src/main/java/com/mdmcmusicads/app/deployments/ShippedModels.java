package com.mdmcmusicads.app.deployments;

import com.mdmcmusicads.app.deployments.Deployer.Parcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start, deploys those models of the application that changed since it brought them last, one node after the other and
 * before anything works with them; where a designer's version runs, the new one waits for a decision instead.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);
    private static final List<String> ROOMS = List.of("processes", "forms");

    private final Definitions definitions;
    private final ShippedVersions shipped;
    private final Deployer deployer;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ShippedModels(
            Definitions definitions,
            ShippedVersions shipped,
            Deployer deployer,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.definitions = definitions;
        this.shipped = shipped;
        this.deployer = deployer;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        deliver(brought());
    }

    void deliver(List<ShippedModel> models) {
        transaction.executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(hashtextextended('shipped models', 22))", row -> {});
            takeOver();
            var live = definitions.latest().stream().collect(Collectors.toMap(Deployed::ref, Function.identity()));
            var changed = changed(models, live);
            if (!changed.isEmpty()) {
                addProcessesThatShow(changed, live);
                deployer.send(changed);
                LOG.info("Models that came with the application were deployed: {}", changed.refs());
            }
        });
    }

    /** Databases from before designers could publish: everything in them came with the application. */
    private void takeOver() {
        if (shipped.fingerprints().isEmpty()) {
            definitions.takeOver();
        }
    }

    private Parcel changed(List<ShippedModel> models, Map<ModelRef, Deployed> live) {
        var changed = new Parcel("mdmc", null);
        var last = shipped.fingerprints();
        for (var model : models) {
            var running = live.get(model.ref());
            var isNews = !model.sha256().equals(last.get(model.ref()));
            if (running != null && running.sha256().equals(model.sha256())) {
                keep(model, false, isNews);
            } else if (running == null || isNews && running.origin() == Origin.SHIPPED) {
                changed.put(model.ref(), model.content(), Origin.SHIPPED);
                keep(model, false, isNews);
            } else if (isNews) {
                LOG.warn(
                        "{} came in a new version and waits: a designer's version runs",
                        model.ref().address());
                keep(model, true, true);
            }
        }
        return changed;
    }

    private void keep(ShippedModel model, boolean waits, boolean isNews) {
        if (isNews) {
            shipped.keep(model, waits);
        }
    }

    /** A process of ours that shows a changed form has to go out again with it; a designer's takes it up when published. */
    private void addProcessesThatShow(Parcel changed, Map<ModelRef, Deployed> live) {
        live.values().stream()
                .filter(one -> one.ref().kind() == ModelKind.PROCESS && one.origin() == Origin.SHIPPED)
                .filter(one -> !changed.contains(one.ref()))
                .forEach(one -> {
                    var content = definitions.content(one.definitionId()).orElseThrow();
                    var forms = ModelFile.read(ModelKind.PROCESS, content)
                            .ownForms()
                            .keySet();
                    if (forms.stream().anyMatch(form -> changed.contains(new ModelRef(ModelKind.FORM, form)))) {
                        changed.put(one.ref(), content, Origin.SHIPPED);
                    }
                });
    }

    /** What this build of the application has on board. */
    List<ShippedModel> brought() {
        var models = new ArrayList<ShippedModel>();
        for (var kind : ModelKind.values()) {
            ROOMS.forEach(room -> models.addAll(files(room, kind)));
        }
        return models;
    }

    private static List<ShippedModel> files(String room, ModelKind kind) {
        var pattern = "classpath*:com/mdmcmusicads/" + room + "/**/*" + kind.suffix();
        var models = new ArrayList<ShippedModel>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var content = file.getContentAsString(StandardCharsets.UTF_8);
                models.add(new ShippedModel(new ModelRef(kind, key(kind, content, file.getFilename())), content));
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(ModelKind kind, String content, String file) {
        return ModelFile.read(kind, content).keys().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " names no model"));
    }
}
