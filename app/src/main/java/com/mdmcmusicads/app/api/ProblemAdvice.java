package com.mdmcmusicads.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.ProcessBusy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong in a call into a problem that says what happened, and never how it is built inside. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration DATABASE_BACK = Duration.ofSeconds(5);

    private final Problem problem;
    private final Texts texts;

    ProblemAdvice(Problem problem, Texts texts) {
        this.problem = problem;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidInput input) {
        return problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-values", input.errors(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return problem.of(refusal.status(), refusal.kind(), List.of(), refusal.retryAfter());
    }

    /** {@code limit=abc}: the address is understood, one of its values is not. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException value) {
        if (value.getRequiredType() != int.class) {
            return problem.of(HttpStatus.BAD_REQUEST, "http-400");
        }
        var message = texts.say(Problem.language(), "api.field.not-a-number");
        return invalid(new InvalidInput(List.of(new FieldError(value.getName(), "not-a-number", message))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(JsonProcessingException unreadable) {
        return problem.of(HttpStatus.BAD_REQUEST, "malformed-json");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notJson(MultipartException parts) {
        return problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler({ProcessBusy.class, ConcurrencyFailureException.class})
    ResponseEntity<ProblemDetail> busy(RuntimeException busy) {
        return problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", List.of(), Duration.ofSeconds(1));
    }

    /** Whether the database is away or the statement is wrong decides between "later" and "our fault". */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (isDatabaseAway(failure)) {
            LOG.warn("The database is away: {}", failure.getClass().getSimpleName());
            return problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", List.of(), DATABASE_BACK);
        }
        if (hasSqlState(failure, ProblemAdvice::isValueState)) {
            LOG.warn(
                    "A call brought a value the database does not take: {}",
                    failure.getClass().getSimpleName());
            return problem.of(HttpStatus.BAD_REQUEST, "http-400");
        }
        LOG.error("A call failed", failure);
        return problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var kind = "http-" + status.value();
        var detail = problem.detail(status, kind, List.of());
        var all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, all, status);
    }

    /** A transaction that could not begin, commit or roll back, or an SQL state that speaks of the connection. */
    private static boolean isDatabaseAway(Throwable failure) {
        return hasSqlState(failure, ProblemAdvice::isConnectionState)
                || causes(failure)
                        .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                                || cause instanceof org.hibernate.TransactionException
                                || cause instanceof SQLTransientConnectionException);
    }

    private static boolean hasSqlState(Throwable failure, Predicate<String> sought) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sought.test(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    /** Classes 08 (connection) and 53 (out of resources), and 57P (the server is going down or coming up). */
    private static boolean isConnectionState(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    /** A character no text may hold (NUL), or a date beyond the calendar: only a caller can have sent it. */
    private static boolean isValueState(String state) {
        return state.equals("22021") || state.equals("22008");
    }
}
