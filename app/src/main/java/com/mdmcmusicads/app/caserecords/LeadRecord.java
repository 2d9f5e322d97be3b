package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.particulars.Particulars;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Leads, as processes may read and complete them; the address that identifies one stays as it is. */
@Component
class LeadRecord implements RecordAccess {

    private static final int LONGEST = 120;

    private final LeadDesk desk;
    private final FieldList<LeadPerson> list;

    LeadRecord(LeadDesk desk) {
        this.desk = desk;
        list = new FieldList<LeadPerson>("lead")
                .read("name", LeadPerson::name)
                .write("artistName", LeadPerson::artistName, (id, text) -> amend(id, text, LeadRecord::artist))
                .read("email", LeadPerson::email)
                .write("phone", LeadPerson::phone, (id, text) -> amend(id, text, LeadRecord::phone))
                .write("genre", LeadPerson::genre, (id, text) -> amend(id, text, LeadRecord::genre))
                .read("language", LeadPerson::language)
                .read("country", LeadPerson::country)
                .read("budget", LeadPerson::budget)
                .read(
                        "platforms",
                        lead -> lead.platforms().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList())
                .read("grade", LeadPerson::grade)
                .read("team", LeadPerson::team)
                .read("status", LeadPerson::status)
                .read("createdAt", LeadPerson::createdAt);
    }

    private void amend(String id, String text, BiFunction<Particulars, String, Particulars> change) {
        if (text != null && text.length() > LONGEST) {
            throw new IllegalArgumentException("More than " + LONGEST + " signs for a field of a lead");
        }
        desk.amend(id, told -> change.apply(told, text));
    }

    private static Particulars artist(Particulars told, String text) {
        return with(told, text, told.genre(), told.phone());
    }

    private static Particulars genre(Particulars told, String text) {
        return with(told, told.artistName(), text, told.phone());
    }

    private static Particulars phone(Particulars told, String text) {
        if (text != null && !text.matches("\\+?[0-9 ().-]{6,30}")) {
            throw new IllegalArgumentException("No telephone number");
        }
        return with(told, told.artistName(), told.genre(), text);
    }

    private static Particulars with(Particulars told, String artist, String genre, String phone) {
        return new Particulars(
                told.name(),
                told.email(),
                artist,
                genre,
                told.budget(),
                told.platforms(),
                phone,
                told.country(),
                told.language(),
                told.message());
    }

    @Override
    public String type() {
        return "lead";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SDR, Role.SALES, Role.DIRECTION);
    }

    @Override
    public List<RecordField> fields() {
        return list.fields();
    }

    @Override
    public Object read(String id, String field) {
        return list.of(desk.person(id).orElseThrow(() -> new NoSuchRecord(type())), field);
    }

    @Override
    public void write(String id, String field, String value) {
        list.write(id, field, value);
    }
}
