package com.mdmcmusicads.app.diagrams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.springframework.stereotype.Component;

/** The deployed process models as they are drawn; a deployed version never changes, so each is read once. */
@Component
class Models {

    private final RepositoryService repository;
    private final ManagementService jobs;
    private final Cache<String, DrawnModel> known =
            Caffeine.newBuilder().maximumSize(200).build();

    Models(RepositoryService repository, ManagementService jobs) {
        this.repository = repository;
        this.jobs = jobs;
    }

    DrawnModel of(String definitionId) {
        return known.get(definitionId, this::read);
    }

    private DrawnModel read(String definitionId) {
        var definition = repository.getProcessDefinition(definitionId);
        var model = repository.getBpmnModelInstance(definitionId);
        var jobActivities = jobs.createJobDefinitionQuery().processDefinitionId(definitionId).list().stream()
                .filter(job -> job.getActivityId() != null)
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        return new DrawnModel(
                xml(definitionId),
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                DrawnModel.namesIn(model),
                DrawnModel.silentFlowsIn(model),
                jobActivities,
                DrawnModel.branchesIn(model));
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
