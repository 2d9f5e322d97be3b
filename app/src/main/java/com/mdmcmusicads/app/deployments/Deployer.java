package com.mdmcmusicads.app.deployments;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Hands contents to the engine, each process together with the forms it shows, and notes whose versions they are. */
@Component
class Deployer {

    private final RepositoryService repository;
    private final Definitions definitions;
    private final CurrentAccount account;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Deployer(
            RepositoryService repository,
            Definitions definitions,
            CurrentAccount account,
            JdbcTemplate jdbc,
            Clock clock) {
        this.repository = repository;
        this.definitions = definitions;
        this.account = account;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A form goes out with the processes that show it in tasks of their own version, else new cases would not see it. */
    Deployed publish(ModelRef ref, String content, Origin origin, String name, String reason) {
        var parcel = new Parcel(name, reason);
        parcel.put(ref, content, origin);
        if (ref.kind() == ModelKind.FORM) {
            definitions.latest().stream()
                    .filter(live -> live.ref().kind() == ModelKind.PROCESS)
                    .forEach(live -> addIfItShows(ref.key(), live, parcel));
        }
        send(parcel);
        return definitions.latest(ref).orElseThrow();
    }

    private void addIfItShows(String form, Deployed live, Parcel parcel) {
        var content = definitions.content(live.definitionId()).orElseThrow();
        if (ModelFile.read(ModelKind.PROCESS, content).ownForms().containsKey(form)) {
            parcel.put(live.ref(), content, live.origin());
        }
    }

    /** Completes the parcel with the forms its processes show, as they are now, and deploys it as one. */
    void send(Parcel parcel) {
        addForms(parcel);
        var deployment = repository.createDeployment().name(parcel.name).source("mdmc");
        parcel.contents.forEach(
                (ref, content) -> deployment.addString(ref.key() + ref.kind().suffix(), content));
        try {
            note(parcel, deployment.deploy().getId());
        } catch (ProcessEngineException refused) {
            throw new DeploymentRefused(refused.getMessage(), refused);
        }
    }

    private void addForms(Parcel parcel) {
        var shown = new LinkedHashMap<ModelRef, String>();
        parcel.contents.forEach((ref, content) -> {
            var file = ModelFile.read(ref.kind(), content);
            refuseOthers(ref, file);
            file.ownForms().keySet().forEach(form -> shown.put(new ModelRef(ModelKind.FORM, form), ""));
        });
        shown.keySet().removeAll(parcel.contents.keySet());
        shown.keySet()
                .forEach(form -> definitions
                        .latest(form)
                        .ifPresent(live -> parcel.put(
                                form, definitions.content(live.definitionId()).orElseThrow(), live.origin())));
    }

    /** A file is about its own model; further decisions in it must be new or have come in the file of this one before. */
    private void refuseOthers(ModelRef ref, ModelFile file) {
        var own = definitions.latest(ref).map(Deployed::sha256);
        var strangers = file.keys().stream()
                .filter(key -> !key.equals(ref.key()))
                .filter(key -> ref.kind() != ModelKind.DECISION
                        || definitions
                                .latest(new ModelRef(ModelKind.DECISION, key))
                                .map(Deployed::sha256)
                                .filter(sha -> !own.equals(Optional.of(sha)))
                                .isPresent())
                .toList();
        if (!strangers.isEmpty() || !file.keys().contains(ref.key())) {
            throw new DeploymentRefused("the file is about " + file.keys() + ", not " + ref.key() + " alone");
        }
    }

    private void note(Parcel parcel, String deploymentId) {
        definitions
                .deployedIn(deploymentId)
                .forEach((definitionId, ref) -> jdbc.update(
                        "insert into deployment_origin (definition_id, origin, name, reason, actor, deployed_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        definitionId,
                        parcel.origins.getOrDefault(ref, Origin.DESIGNER).name(),
                        parcel.name,
                        parcel.reason,
                        account.person().map(Person::id).orElse("system"),
                        Timestamp.from(clock.instant())));
    }

    /** Contents that are deployed together. */
    static final class Parcel {

        private final String name;
        private final String reason;
        private final Map<ModelRef, String> contents = new LinkedHashMap<>();
        private final Map<ModelRef, Origin> origins = new LinkedHashMap<>();

        Parcel(String name, String reason) {
            this.name = name;
            this.reason = reason;
        }

        void put(ModelRef ref, String content, Origin origin) {
            contents.put(ref, content);
            origins.put(ref, origin);
        }

        boolean isEmpty() {
            return contents.isEmpty();
        }

        Set<ModelRef> refs() {
            return contents.keySet();
        }

        boolean contains(ModelRef ref) {
            return contents.containsKey(ref);
        }
    }
}
