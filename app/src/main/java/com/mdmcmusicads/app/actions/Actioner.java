package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.processes.CaseFacts;
import com.mdmcmusicads.processes.actions.ActionSteps;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Carries out the actions any process may use. */
@Component
class Actioner implements ActionSteps {

    private final ApiCaller api;
    private final MailAction mail;
    private final NoticeAction notice;
    private final ChannelAction channel;
    private final FileAction file;
    private final Records records;

    Actioner(
            ApiCaller api,
            MailAction mail,
            NoticeAction notice,
            ChannelAction channel,
            FileAction file,
            Records records) {
        this.api = api;
        this.mail = mail;
        this.notice = notice;
        this.channel = channel;
        this.file = file;
        this.records = records;
    }

    @Override
    public Map<String, Object> callApi(
            String credential,
            String method,
            String address,
            String query,
            String headers,
            String body,
            String mapping,
            String refused,
            int timeout,
            CaseFacts facts) {
        return api.call(
                ApiRequest.of(credential, method, address, query, headers, body, mapping, refused, timeout, facts),
                facts);
    }

    @Override
    public String sendMail(
            String to, String subject, String text, String attachment, boolean marketing, CaseFacts facts) {
        return mail.send(new MailAction.Draft(to, subject, text, attachment), marketing, records.about(facts), facts);
    }

    @Override
    public void notifyPerson(String role, String person, String sentence, CaseFacts facts) {
        notice.tell(role, person, sentence, records.about(facts));
    }

    @Override
    public void callChannel(String name, String text, CaseFacts facts) {
        channel.write(name, text, facts);
    }

    @Override
    public Object readRecord(String field, String recordId) {
        return records.read(field, recordId);
    }

    @Override
    public void writeRecord(String field, String recordId, String value) {
        records.write(field, recordId, value);
    }

    @Override
    public Map<String, Object> transform(String formulas, CaseFacts facts) {
        return Formulas.evaluate(formulas, facts.variables());
    }

    @Override
    public String makePdf(String title, String text, String record, String recordId, CaseFacts facts) {
        return file.pdf(title, text, records.subject(record, recordId), facts);
    }

    @Override
    public String makeSheet(
            String title, String rows, String columns, String record, String recordId, CaseFacts facts) {
        return file.sheet(title, rows, columns, records.subject(record, recordId), facts);
    }
}
