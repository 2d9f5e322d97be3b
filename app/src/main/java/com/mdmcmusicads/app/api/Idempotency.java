package com.mdmcmusicads.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.processes.ProcessBusy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of a POST in one transaction, exactly once for each {@code Idempotency-Key}: a repeated call gets the
 * first answer, two at once wait for each other, and a key that comes with another body is refused.
 */
@Component
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int ATTEMPTS = 5;
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    Idempotency(IdempotencyKeys keys, PlatformTransactionManager transactions, ObjectMapper json) {
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    /** The answer to a request whose raw body is {@code body}; {@code work} runs inside the transaction. */
    public ResponseEntity<?> once(HttpServletRequest request, byte[] body, Supplier<ResponseEntity<?>> work) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return patiently(work);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
        var asked = new IdempotencyKeys.Request(caller(request) + request.getRequestURI(), key, digest(body));
        return patiently(() -> remembered(asked, work));
    }

    /** Callers with a key of ours have key spaces of their own. */
    private static String caller(HttpServletRequest request) {
        var name = request.getUserPrincipal();
        return name == null ? "" : name.getName() + " ";
    }

    private ResponseEntity<?> remembered(IdempotencyKeys.Request request, Supplier<ResponseEntity<?>> work) {
        if (!keys.begin(request)) {
            return replay(request);
        }
        var answer = work.get();
        keys.finish(request, answer.getStatusCode().value(), write(answer.getBody()));
        return answer;
    }

    private ResponseEntity<?> replay(IdempotencyKeys.Request request) {
        var first = keys.find(request);
        if (!first.bodyHash().equals(request.bodyHash())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused");
        }
        return ResponseEntity.status(first.status())
                .header("Idempotency-Replayed", "true")
                .contentType(MediaType.APPLICATION_JSON)
                .body(first.answer());
    }

    /** Two that collide on one process or row are simply done again, one after the other. */
    private ResponseEntity<?> patiently(Supplier<ResponseEntity<?>> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ProcessBusy | ConcurrencyFailureException | DataIntegrityViolationException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(body));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
