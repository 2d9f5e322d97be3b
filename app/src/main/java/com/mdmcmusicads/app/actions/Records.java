package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.RecordAccess.RecordField;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.processes.CaseFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of records, and which one a case is about. */
@Component
class Records {

    private final List<RecordAccess> kinds;

    Records(List<RecordAccess> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(RecordAccess::type)).toList();
    }

    List<RecordAccess> kinds() {
        return kinds;
    }

    /** @param path kind and field: {@code lead.email} */
    Object read(String path, String id) {
        var place = place(path, id);
        if (!place.field().isReadable()) {
            throw new ActionFailure("This field is write only: " + path);
        }
        return CaseValue.of(path, place.kind().read(id.strip(), place.field().name()));
    }

    void write(String path, String id, String value) {
        var place = place(path, id);
        if (!place.field().isWritable()) {
            throw new ActionFailure("This field is read only: " + path);
        }
        place.kind().write(id.strip(), place.field().name(), value);
    }

    Subject subject(String type, String id) {
        if (kinds.stream().noneMatch(kind -> kind.type().equals(type)) || id == null || id.isBlank()) {
            throw new ActionFailure("No such record: " + type);
        }
        return new Subject(type, id.strip());
    }

    /** The record a case knows the id of ({@code leadId}), else the case itself. */
    Subject about(CaseFacts facts) {
        return kinds.stream()
                .filter(kind -> facts.variables().get(kind.type() + "Id") instanceof String)
                .findFirst()
                .map(kind -> new Subject(kind.type(), (String) facts.variables().get(kind.type() + "Id")))
                .orElseGet(() -> Subject.process(facts.instance()));
    }

    private Place place(String path, String id) {
        if (path == null || id == null || id.isBlank()) {
            throw new ActionFailure("Record, field and which one must be given");
        }
        var parts = path.split("\\.", 2);
        return kinds.stream()
                .filter(kind -> kind.type().equals(parts[0]))
                .flatMap(kind -> field(kind, parts[parts.length - 1]).stream().map(field -> new Place(kind, field)))
                .findFirst()
                .orElseThrow(() -> new ActionFailure("No such field: " + path));
    }

    private static Optional<RecordField> field(RecordAccess kind, String name) {
        return kind.fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private record Place(RecordAccess kind, RecordField field) {}
}
