package com.mdmcmusicads.app.migrations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.UpdateEventTriggersValidator;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstruction;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructionImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructions;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/** What the engine allows to be mapped to what, asked one mapping at a time within all the others. */
@Component
class Rules {

    private final ProcessEngineConfigurationImpl engine;

    Rules(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** What the engine says against this mapping, if anything. */
    Optional<String> against(
            Mapping one, List<Mapping> all, Map<String, ActivityImpl> source, Map<String, ActivityImpl> target) {
        var instruction = instruction(one, source, target);
        if (instruction == null) {
            return Optional.of("There is no such activity");
        }
        var others = all.stream()
                .filter(other -> !other.from().equals(one.from()))
                .map(other -> instruction(other, source, target))
                .filter(Objects::nonNull);
        var instructions = new ValidatingMigrationInstructions();
        others.forEach(instructions::addInstruction);
        instructions.addInstruction(instruction);
        var report = new MigrationInstructionValidationReportImpl(instruction.toMigrationInstruction());
        engine.getMigrationInstructionValidators()
                .forEach(validator -> validator.validate(instruction, instructions, report));
        return report.getFailures().stream().findFirst();
    }

    /** What the engine maps by itself. */
    List<Mapping> generated(ProcessDefinitionEntity source, ProcessDefinitionEntity target) {
        return engine.getMigrationInstructionGenerator().generate(source, target, false).getInstructions().stream()
                .map(one -> new Mapping(
                        one.getSourceActivity().getId(), one.getTargetActivity().getId(), one.isUpdateEventTrigger()))
                .toList();
    }

    static boolean hasTrigger(ActivityImpl activity) {
        return UpdateEventTriggersValidator.definesPersistentEventTrigger(activity);
    }

    private static ValidatingMigrationInstruction instruction(
            Mapping one, Map<String, ActivityImpl> source, Map<String, ActivityImpl> target) {
        var from = source.get(one.from());
        var to = target.get(one.to());
        return from == null || to == null ? null : new ValidatingMigrationInstructionImpl(from, to, one.renew());
    }
}
