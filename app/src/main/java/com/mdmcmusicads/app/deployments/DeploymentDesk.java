package com.mdmcmusicads.app.deployments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules ask which models run, in which version, and have a new version deployed. */
@Service
@Transactional
public class DeploymentDesk {

    private final Definitions definitions;
    private final ShippedVersions shipped;
    private final Deployer deployer;
    private final FormTitles titles;

    DeploymentDesk(Definitions definitions, ShippedVersions shipped, Deployer deployer, FormTitles titles) {
        this.definitions = definitions;
        this.shipped = shipped;
        this.deployer = deployer;
        this.titles = titles;
    }

    /** What new cases run; empty while the model was never deployed. */
    @Transactional(readOnly = true)
    public Optional<Deployed> latest(ModelRef ref) {
        return definitions.latest(ref);
    }

    /** The newest version of every model, by name. */
    @Transactional(readOnly = true)
    public List<Deployed> all() {
        return definitions.latest();
    }

    /** The newest version of every model of this kind, by name. */
    @Transactional(readOnly = true)
    public List<Deployed> all(ModelKind kind) {
        return all().stream().filter(one -> one.ref().kind() == kind).toList();
    }

    /** Every version of a model, newest first. */
    @Transactional(readOnly = true)
    public List<Deployed> versions(ModelRef ref) {
        return definitions.versions(ref);
    }

    /** The file of a version, as it was deployed. */
    @Transactional(readOnly = true)
    public String content(String definitionId) {
        return definitions.content(definitionId).orElseThrow();
    }

    /** How many cases run, by process key and version, newest version first. */
    @Transactional(readOnly = true)
    public Map<String, SortedMap<Integer, Long>> running() {
        return definitions.running();
    }

    /** What people call a form, by its key: the name of the task that shows it. */
    @Transactional(readOnly = true)
    public Map<String, String> formTitles() {
        return titles.all();
    }

    /** The versions that came with the application and wait, because a designer's version runs. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return shipped.waiting();
    }

    /**
     * Makes a designer's content the version that new cases run, all or nothing, in the caller's transaction.
     *
     * @throws DeploymentRefused when the engine does not take it, or the file is about another model too
     */
    @PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
    public Deployed deploy(ModelRef ref, String content, String versionName, String reason) {
        return deployer.publish(ref, content, Origin.DESIGNER, versionName, reason);
    }

    /** Makes the waiting version that came with the application the one that new cases run. */
    @PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
    public Deployed deployWaiting(ModelRef ref, String versionName, String reason) {
        var waiting = shipped.waiting(ref).orElseThrow();
        shipped.decided(ref);
        return deployer.publish(ref, waiting.content(), Origin.SHIPPED, versionName, reason);
    }

    /** Keeps the designer's version; the one that came with the application is not offered again until it changes. */
    @PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
    public void dismissWaiting(ModelRef ref) {
        shipped.decided(ref);
    }
}
