package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.texts.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets other systems read which cases of a process run and which have ended. */
@RestController
@RequestMapping("/api/mdmc/v1/processes")
@Tag(name = "Processes")
class ProcessApi {

    private static final int MOST = 200;
    private static final Set<RunState> STATES =
            EnumSet.of(RunState.ANY, RunState.RUNNING, RunState.FAILING, RunState.ENDED, RunState.CANCELLED);

    private final Runs runs;
    private final Executions executions;
    private final Texts texts;

    ProcessApi(Runs runs, Executions executions, Texts texts) {
        this.runs = runs;
        this.executions = executions;
        this.texts = texts;
    }

    @GetMapping("/{key}/instances")
    @PreAuthorize("hasAuthority('SCOPE_processes:read')")
    @Operation(
            summary = "Instances of a process",
            description = "Those that began last first. Follow `next` until it is missing. Scope processes:read.")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "404", description = "No such process")
    @ApiResponse(responseCode = "422", description = "Values that cannot be accepted")
    Page instances(
            @Parameter(example = "lead-qualification") @PathVariable String key,
            @Parameter(schema = @Schema(allowableValues = {"any", "running", "failing", "ended", "cancelled"}))
                    @RequestParam(defaultValue = "any")
                    String state,
            @RequestParam(required = false) String businessKey,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) String cursor) {
        var process = ProcessKeys.key(key);
        if (!ProcessKeys.address(process).equals(key) || !runs.knows(process)) {
            throw new Refusal(HttpStatus.NOT_FOUND, "not-found");
        }
        if (limit < 1 || limit > MOST) {
            throw invalid("limit", "out-of-range", MOST);
        }
        var query = query(process, state(state), businessKey).after(Cursor.read(cursor));
        return page(executions.page(query, limit + 1), limit);
    }

    private static ExecutionQuery query(String process, RunState state, String businessKey) {
        var query = new ExecutionQuery(ExecutionFilter.of(process, state == RunState.RUNNING ? RunState.OPEN : state));
        return businessKey == null ? query : query.among(List.of(businessKey), null);
    }

    private RunState state(String word) {
        return STATES.stream()
                .filter(state -> word(state).equals(word))
                .findFirst()
                .orElseThrow(() -> invalid("state", "unknown-state"));
    }

    private InvalidInput invalid(String field, String code, Object... values) {
        var message = texts.say(LocaleContextHolder.getLocale(), "executions.field." + code, values);
        return new InvalidInput(List.of(new FieldError(field, code, message)));
    }

    private static Page page(List<ExecutionRow> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? Cursor.after(shown.get(limit - 1)) : null;
        return new Page(shown.stream().map(ProcessApi::item).toList(), next);
    }

    private static Item item(ExecutionRow run) {
        return new Item(
                run.id(), run.businessKey(), run.version(), word(run.state().told()), run.startedAt(), run.endedAt());
    }

    private static String word(RunState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** One page; {@code next} is missing on the last. */
    record Page(List<Item> items, String next) {}

    /** One instance. */
    record Item(String id, String businessKey, int version, String state, Instant startedAt, Instant endedAt) {}
}
