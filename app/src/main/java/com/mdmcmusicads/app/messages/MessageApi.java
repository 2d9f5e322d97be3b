package com.mdmcmusicads.app.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.mdmcmusicads.app.api.Idempotency;
import com.mdmcmusicads.app.api.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets other systems tell processes what they have declared public. */
@RestController
@RequestMapping("/api/mdmc/v1/messages")
@Tag(name = "Processes")
class MessageApi {

    private static final int LONGEST_KEY = 255;

    private final MessageDesk desk;
    private final VariableCheck check;
    private final Idempotency idempotency;

    MessageApi(MessageDesk desk, VariableCheck check, Idempotency idempotency) {
        this.desk = desk;
        this.check = check;
        this.idempotency = idempotency;
    }

    @PostMapping("/{name}")
    @PreAuthorize("hasAuthority('SCOPE_messages:send')")
    @Operation(
            summary = "Send a message to a process",
            description = "Continues the case that waits for the message, else starts one where the message starts a"
                    + " process. Only messages and variables the process declares public. Scope messages:send.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Message.class)))
    @ApiResponse(
            responseCode = "202",
            description = "The process has it",
            content = @Content(schema = @Schema(implementation = Reached.class)))
    @ApiResponse(responseCode = "404", description = "Nothing waits for this message")
    @ApiResponse(responseCode = "409", description = "More than one waits for this message")
    @ApiResponse(responseCode = "422", description = "Values that cannot be accepted")
    ResponseEntity<?> send(
            @PathVariable String name,
            HttpServletRequest request,
            @RequestHeader(name = "Content-Type", required = false) String type,
            @RequestBody(required = false) byte[] body) {
        var message = JsonBody.object(type, body);
        refuseUnknownFields(message);
        var key = check.required(message, "businessKey", LONGEST_KEY);
        var variables = variables(message.path("variables"));
        return idempotency.once(
                request,
                body,
                () -> ResponseEntity.status(HttpStatus.ACCEPTED).body(new Reached(desk.send(name, key, variables))));
    }

    private void refuseUnknownFields(JsonNode message) {
        message.fieldNames().forEachRemaining(field -> {
            if (!List.of("businessKey", "variables").contains(field)) {
                check.complain(List.of(check.error(field, "unknown-field", 0)));
            }
        });
    }

    private JsonNode variables(JsonNode given) {
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            check.complain(List.of(check.error("variables", "not-an-object", 0)));
        }
        return given.isObject() ? given : JsonNodeFactory.instance.objectNode();
    }

    /** What is sent; for the description, the body is read field by field. */
    record Message(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = LONGEST_KEY)
            String businessKey,

            Map<String, Object> variables) {}

    /** Which instance the message reached. */
    record Reached(String processInstanceId) {}
}
