package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mail.PublicAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the way out that every marketing mail carries. Links do not expire: who finds an old mail must find a way out. */
@Service
@Transactional
public class WithdrawalLinks {

    static final String PAGE = "/consent/withdraw/";

    private final JdbcClient database;
    private final PublicAddress address;
    private final Clock clock;

    WithdrawalLinks(JdbcClient database, PublicAddress address, Clock clock) {
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    /** A new way out for one mail to this person. */
    public WithdrawalLink of(String email, Subject about) {
        var token = Token.random();
        database.sql("insert into consent_withdrawal_link values (?, ?, ?, ?, ?)")
                .params(
                        Token.hash(token),
                        Evidence.fold(email),
                        about == null ? null : about.type(),
                        about == null ? null : about.id(),
                        Timestamp.from(clock.instant()))
                .update();
        return link(token);
    }

    /** For a preview that nobody receives: looks like a link, leads nowhere, writes nothing. */
    @Transactional(readOnly = true)
    public WithdrawalLink sample() {
        return link("example");
    }

    Optional<Holder> find(String token) {
        return database.sql("select email, subject_type, subject_id from consent_withdrawal_link where hash = ?")
                .param(Token.hash(token))
                .query(Holder::of)
                .optional();
    }

    void forget(String email) {
        database.sql("delete from consent_withdrawal_link where email = ?")
                .param(email)
                .update();
    }

    private WithdrawalLink link(String token) {
        return new WithdrawalLink(address.of(PAGE + token));
    }

    /** Whom a link was made for. */
    record Holder(String email, Subject about) {

        static Holder of(ResultSet row, int number) throws SQLException {
            var type = row.getString("subject_type");
            return new Holder(
                    row.getString("email"), type == null ? null : new Subject(type, row.getString("subject_id")));
        }
    }

    /**
     * The page for people and, under the same address, the one click of RFC 8058.
     *
     * @param page where a GET shows and a POST decides
     */
    public record WithdrawalLink(String page) {

        /** Where a mail program posts {@code List-Unsubscribe=One-Click}. */
        public String oneClick() {
            return page;
        }

        /** What a marketing mail says about its way out. */
        public Map<String, String> headers() {
            return Map.of(
                    "List-Unsubscribe", "<" + oneClick() + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
