package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.forms.FieldError;
import com.mdmcmusicads.forms.FormCheck;
import com.mdmcmusicads.forms.FormKey;
import com.mdmcmusicads.forms.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of a task, what it opens with, and whether an answer may complete the task. */
@Service
@Transactional(readOnly = true)
public class TaskForms {

    private final TaskEngine engine;
    private final TaskFiles files;
    private final CurrentAccount account;
    private final Clock clock;

    TaskForms(TaskEngine engine, TaskFiles files, CurrentAccount account, Clock clock) {
        this.engine = engine;
        this.files = files;
        this.account = account;
        this.clock = clock.withZone(Day.PARIS);
    }

    /** The form that was deployed with the task's model; empty when the task only asks to be ticked off. */
    public Optional<FormSchema> schema(OpenTask task) {
        return engine.form(task.id()).map(content -> {
            try (content) {
                return FormSchema.read(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the process already knows. */
    public Map<String, Object> data(OpenTask task) {
        return engine.variables(task.id());
    }

    Checked check(OpenTask task, Map<String, ?> answers) {
        var schema = schema(task);
        if (schema.isEmpty()) {
            return new Checked(List.of(), Map.of());
        }
        var store = files.storeFor(task, account.require());
        var result = new FormCheck(schema.get(), data(task), store, clock).check(answers);
        return new Checked(result.errors(), variables(schema.get(), result.values()));
    }

    /** Exactly the form's keys; what was hidden or left empty is null, so that no older answer shows through. */
    private static Map<String, Object> variables(FormSchema schema, Map<String, Object> values) {
        var variables = new HashMap<String, Object>();
        schema.keys().stream()
                .map(FormKey::path)
                .map(path -> path.split("[.\\[]", 2)[0])
                .forEach(key -> variables.put(key, variable(values.get(key))));
        return variables;
    }

    /** The engine stores whole numbers and decimals, not the exact kind a form keeps. */
    private static Object variable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : number.doubleValue();
        }
        return value;
    }

    record Checked(List<FieldError> errors, Map<String, Object> variables) {}
}
