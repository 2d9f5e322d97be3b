package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets other systems read which tasks wait for people. */
@RestController
@RequestMapping("/api/mdmc/v1/tasks")
@Tag(name = "Tasks")
class TaskApi {

    private static final int MOST = 200;

    private final TaskFeed feed;
    private final Texts texts;

    TaskApi(TaskFeed feed, Texts texts) {
        this.feed = feed;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_tasks:read')")
    @Operation(
            summary = "Open tasks",
            description = "Oldest first. Follow `next` until it is missing. Scope tasks:read.")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "A cursor that is none of ours")
    @ApiResponse(responseCode = "422", description = "Values that cannot be accepted")
    Page list(
            @Parameter(example = "lead-qualification") @RequestParam(required = false) String process,
            @Parameter(description = "Id of what the task is about") @RequestParam(required = false) String businessKey,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) String cursor) {
        if (limit < 1 || limit > MOST) {
            var message = texts.say(LocaleContextHolder.getLocale(), "tasks.api.limit", MOST);
            throw new InvalidInput(List.of(new FieldError("limit", "out-of-range", message)));
        }
        var found = feed.after(TaskFeed.Place.of(cursor), key(process), businessKey, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next =
                found.size() > limit ? TaskFeed.Place.of(shown.get(limit - 1)).cursor() : null;
        return new Page(shown.stream().map(TaskApi::item).toList(), next);
    }

    private static Item item(OpenTask task) {
        return new Item(
                task.id(),
                task.key(),
                task.name().french(),
                address(task.process().key()),
                task.process().instanceId(),
                task.subject().type(),
                task.subject().id(),
                task.candidates().stream().map(Role::name).sorted().toList(),
                task.assignee(),
                task.priority(),
                task.createdAt(),
                task.dueAt(),
                task.followUpAt());
    }

    /** {@code lead-qualification} in addresses, {@code leadQualification} in the engine. */
    private static String address(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String key(String address) {
        if (address == null) {
            return null;
        }
        var words = new StringBuilder();
        for (var word : address.split("-")) {
            words.append(
                    words.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }

    /** One page; {@code next} is missing on the last. */
    record Page(List<Item> items, String next) {}

    /** One open task; people by account id. */
    record Item(
            String id,
            String key,
            String name,
            @Schema(example = "lead-qualification") String process,
            String processInstanceId,
            @Schema(example = "lead") String subjectType,
            String businessKey,
            @Schema(example = "[\"SDR\"]") List<String> roles,
            String assignee,

            @Schema(description = "50 is normal") int priority,

            Instant createdAt,
            Instant dueAt,
            Instant followUpAt) {}
}
