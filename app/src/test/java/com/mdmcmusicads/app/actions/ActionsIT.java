package com.mdmcmusicads.app.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.ApiServer;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.casefiles.CaseFile;
import com.mdmcmusicads.app.casefiles.CaseFileDesk;
import com.mdmcmusicads.app.credentials.CredentialKind;
import com.mdmcmusicads.app.credentials.StoredCredentials;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.Prospect;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processes drawn from the templates, run by the real engine against a real server. */
@IntegrationTest
class ActionsIT {

    private static final String SECRET = "sk-live-nobody-reads-this";

    @Autowired
    private ActionTemplates templates;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private LeadDesk leads;

    @Autowired
    private CaseFileDesk files;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String credential = "API " + own;
    private final String path = "/" + own + "/contacts";
    private String deployment;

    @BeforeEach
    void store() {
        StoredCredentials.bearer(beans, credential, ApiServer.host(), SECRET);
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void callSendsNamedFieldsAndKeepsWhatIsAskedOfItsAnswer() throws Exception {
        ApiServer.answer(path, 201, "{\"data\":{\"id\":\"C-7\",\"scores\":[3,5]},\"total\":12.5}");
        var instance = run(
                drawn().then(
                                "call",
                                "callApi",
                                Map.of(
                                        "credential", credential,
                                        "method", "POST",
                                        "address", path,
                                        "query", "source = ${source}\nfixed = a b",
                                        "headers", "X-Team = ${source}",
                                        "body",
                                                "artist.name = ${artist}\nartist.fans = ${fans}\nvip = true\nnote = "
                                                        + "Bonjour ${artist}",
                                        "mapping",
                                                "contactId = data.id\nbest = max(data.scores)\ntotal = total\ncode = status")),
                Map.of("artist", "Zaz", "fans", 1200, "source", "CRM & co"));

        assertThat(variables(instance))
                .containsEntry("contactId", "C-7")
                .containsEntry("best", 5)
                .containsEntry("total", 12.5)
                .containsEntry("code", 201)
                .doesNotContainKeys("credential", "body", "address");
        var asked = ApiServer.asked(path);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).query()).isEqualTo("source=CRM%20%26%20co&fixed=a%20b");
        assertThat(asked.get(0).header("Authorization")).isEqualTo("Bearer " + SECRET);
        assertThat(asked.get(0).header("Idempotency-Key")).isNotBlank();
        assertThat(asked.get(0).header("X-Team")).isEqualTo("CRM & co");
        assertThat(json.readTree(asked.get(0).body()))
                .isEqualTo(json.readTree(
                        "{\"artist\":{\"name\":\"Zaz\",\"fans\":1200},\"vip\":true,\"note\":\"Bonjour Zaz\"}"));
        nowhereInTheEngine(instance, SECRET);
    }

    /** What a stranger wrote into a form never becomes another field, header or address. */
    @Test
    void variableStaysOneValueWhateverItHolds() throws Exception {
        var evil = "x\nadmin = true\r\nX-Evil: 1";
        ApiServer.answer("/" + own + "/a%2F..%2F..%2Fadmin%3Fx%3D1", 200, "");
        var instance = run(
                drawn().then(
                                "call",
                                "callApi",
                                Map.of(
                                        "credential", credential,
                                        "method", "POST",
                                        "address", "/" + own + "/${place}",
                                        "query", "q = ${evil}",
                                        "body", "note = ${evil}",
                                        "mapping", "code = status")),
                Map.of("evil", evil, "place", "a/../../admin?x=1"));

        assertThat(variables(instance)).containsEntry("code", 200);
        var asked = ApiServer.asked("/" + own + "/a%2F..%2F..%2Fadmin%3Fx%3D1").get(0);
        assertThat(json.readTree(asked.body())).isEqualTo(json.valueToTree(Map.of("note", evil)));
        assertThat(asked.query()).isEqualTo("q=x%0Aadmin%20%3D%20true%0D%0AX-Evil%3A%201");
        assertThat(asked.header("X-Evil")).isNull();
    }

    @Test
    void callIsMadeOnceHoweverOftenTheStepIsTriedAgain() {
        ApiServer.answer(path, 200, "{\"id\":\"one\"}");
        var instance = begin(
                drawn().then(
                                "call",
                                "callApi",
                                Map.of(
                                        "credential",
                                        credential,
                                        "method",
                                        "POST",
                                        "address",
                                        path,
                                        "mapping",
                                        "contactId = id"))
                        .then(
                                "compute",
                                "transform",
                                Map.of("formulas", "late = if later then 1 else notThere.at.all(")),
                Map.of("later", true));
        var job = failed(instance);

        again(job);
        again(job);

        assertThat(ApiServer.asked(path)).hasSize(1);
        assertThat(sql.sql("select tries from action_call where instance_id = ?")
                        .param(instance)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void refusalIsAnErrorTheModelCatchesAndAFailureIsTriedAgain() {
        ApiServer.answer(path, 422, "{\"error\":\"no " + SECRET + "\"}");
        var refused = run(
                drawn().then("call", "callApi", Map.of("credential", credential, "address", path))
                        .caught("apiRefused"),
                Map.of());
        assertThat(runtime.getActiveActivityIds(refused)).containsExactly("afterRefusal");
        nowhereInTheEngine(refused, SECRET);
        undeploy();

        ApiServer.answer(path, 503, "{\"error\":\"no " + SECRET + "\"}");
        var broken = begin(
                drawn().then(
                                "call",
                                "callApi",
                                Map.of("credential", credential, "address", path, "mapping", "code = status")),
                Map.of());
        var job = failed(broken);
        assertThat(job.getExceptionMessage()).contains("503").doesNotContain(SECRET);
        assertThat(management.getJobExceptionStacktrace(job.getId())).doesNotContain(SECRET);

        ApiServer.answer(path, 200, "{}");
        again(job);
        assertThat(variables(broken)).containsEntry("code", 200);
    }

    @Test
    void credentialOpensItsOwnHostOnlyAndItsHeaderCannotBeReplaced() {
        ApiServer.answer(path, 200, "{}");
        for (var fields : List.of(
                Map.of("credential", credential, "address", "https://evil.example/steal"),
                Map.of("credential", credential, "address", "https://${host}/steal"),
                Map.of("credential", credential, "address", "//evil.example/steal"),
                Map.of("credential", credential, "address", "/x/../../admin"),
                Map.of("credential", "none of this name", "address", path),
                Map.of("credential", credential, "address", path, "headers", "authorization = Bearer other"),
                Map.of("credential", credential, "address", path, "headers", "Host = evil.example"))) {
            var job = failed(begin(drawn().then("call", "callApi", fields), Map.of("host", "evil.example")));
            assertThat(management.getJobExceptionStacktrace(job.getId())).doesNotContain(SECRET);
            undeploy();
        }
        assertThat(ApiServer.asked(path)).isEmpty();
        deployment = deploy(drawn());
    }

    @Test
    void tokenOfOAuthIsFetchedOnceAndAnewWhenItOpensNoMore() {
        var name = "OAuth " + own;
        ApiServer.answer("/" + own + "/token", 200, "{\"access_token\":\"t-1\",\"expires_in\":3600}");
        StoredCredentials.oauth(
                beans, name, ApiServer.host(), "http://" + ApiServer.host() + "/" + own + "/token", SECRET);
        ApiServer.answer(path, 200, "{}");
        run(
                drawn().then("one", "callApi", Map.of("credential", name, "address", path))
                        .then("two", "callApi", Map.of("credential", name, "address", path)),
                Map.of());
        assertThat(ApiServer.asked("/" + own + "/token")).hasSize(1);
        assertThat(ApiServer.asked(path))
                .hasSize(2)
                .allMatch(one -> one.header("Authorization").equals("Bearer t-1"));
        undeploy();

        ApiServer.answer(path, 401, "{}");
        ApiServer.answer("/" + own + "/token", 200, "{\"access_token\":\"t-2\"}");
        run(
                drawn().then("one", "callApi", Map.of("credential", name, "address", path))
                        .caught("apiRefused"),
                Map.of());
        assertThat(ApiServer.asked(path))
                .extracting(one -> one.header("Authorization"))
                .endsWith("Bearer t-1", "Bearer t-2");
    }

    @Test
    void channelGetsOneLineAndCallsNobodyOut() {
        var name = "Slack " + own;
        StoredCredentials.channel(
                beans, name, CredentialKind.SLACK, "http://" + ApiServer.host() + "/" + own + "/hook");
        ApiServer.answer("/" + own + "/hook", 200, "ok");
        var instance = run(
                drawn().then("tell", "callChannel", Map.of("channel", name, "text", "Nouveau : ${artist}")),
                Map.of("artist", "<!channel> & <@U1>"));

        assertThat(ApiServer.asked("/" + own + "/hook"))
                .singleElement()
                .satisfies(one -> assertThat(one.body()).contains("&lt;!channel&gt; &amp; &lt;@U1&gt;"));
        nowhereInTheEngine(instance, "/" + own + "/hook");
    }

    @Test
    void mailIsPostedOnceAndMarketingOnlyWithConsent() {
        var email = own + "@artist.example";
        var instance = run(
                drawn().then("write", "sendMail", Map.of("subject", "Bonjour ${artist}", "text", "Merci, ${artist}."))
                        .then("promote", "sendMail", Map.of("subject", "Offre", "text", "Venez.", "marketing", "true")),
                Map.of("artist", "Zaz", "email", email));

        assertThat(variables(instance)).containsEntry("sendMailResult", "HELD");
        assertThat(sql.sql("select subject from mail_message where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .list())
                .containsExactly("Bonjour Zaz");
    }

    @Test
    void formulasSeeTheCaseAndEachOther() {
        var instance = run(
                drawn().then(
                                "compute",
                                "transform",
                                Map.of(
                                        "formulas",
                                        "net = price * quantity\n// a remark\ngross = net * 1.2\nlabel = upper case(name)\n"
                                                + "when = date and time(\"2026-11-23T10:00:00+01:00\")\n"
                                                + "list = for n in [1,2] return n * 2")),
                Map.of("price", 10, "quantity", 3, "name", "zaz"));

        assertThat(variables(instance))
                .containsEntry("net", 30)
                .containsEntry("gross", 36)
                .containsEntry("label", "ZAZ")
                .containsEntry("list", List.of(2, 4));
        assertThat(variables(instance).get("when")).isInstanceOf(Date.class);
    }

    @Test
    void recordIsReadAndCompletedAndItsFilesAreMadeOnce() {
        var lead = leads.receive(Prospect.lead(own + "@artist.example", "Zaz", null, "500"))
                .id();
        var instance = run(
                drawn().then("read", "readRecord", Map.of("field", "lead.name", "recordId", "${leadId}"))
                        .then(
                                "write",
                                "writeRecord",
                                Map.of("field", "lead.genre", "recordId", "${leadId}", "value", "Zouk"))
                        .then(
                                "paper",
                                "makePdf",
                                Map.of(
                                        "title",
                                        "Bilan ../ ${readRecordResult}",
                                        "text",
                                        "# Bonjour\n\nMerci.",
                                        "record",
                                        "lead",
                                        "recordId",
                                        "${leadId}"))
                        .then(
                                "sheet",
                                "makeSheet",
                                Map.of(
                                        "title",
                                        "Chiffres",
                                        "rows",
                                        "[{n: 1}, {n: 2}]",
                                        "columns",
                                        "Nombre = n\nDouble = item.n * 2",
                                        "record",
                                        "lead",
                                        "recordId",
                                        "${leadId}")),
                Map.of("leadId", lead));

        assertThat(leads.person(lead).orElseThrow().genre()).isEqualTo("Zouk");
        assertThat(files.of(Subject.lead(lead)))
                .extracting(CaseFile::name)
                .containsExactlyInAnyOrder(
                        "Bilan ..- " + variables(instance).get("readRecordResult") + ".pdf", "Chiffres.xlsx");
        var pdf = files.bytes((String) variables(instance).get("makePdfResult"));
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }

    @Test
    void onlyListedFieldsAreReadAndFewAreWritten() {
        for (var fields : List.of("lead.password", "account.email", "lead", "campaign.note")) {
            failed(begin(
                    drawn().then("read", "readRecord", Map.of("field", fields, "recordId", "${leadId}")),
                    Map.of("leadId", UUID.randomUUID().toString())));
            undeploy();
        }
        failed(begin(
                drawn().then(
                                "write",
                                "writeRecord",
                                Map.of("field", "lead.email", "recordId", "${leadId}", "value", "x@y.z")),
                Map.of("leadId", UUID.randomUUID().toString())));
    }

    private Drawn drawn() {
        return new Drawn("action" + own, templates);
    }

    private String run(Drawn model, Map<String, Object> variables) {
        var instance = begin(model, variables);
        await().until(() ->
                management.createJobQuery().processInstanceId(instance).count() == 0);
        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                .isZero();
        return instance;
    }

    private String begin(Drawn model, Map<String, Object> variables) {
        deployment = deploy(model);
        return runtime.startProcessInstanceByKey("action" + own, own, new HashMap<>(variables))
                .getId();
    }

    private String deploy(Drawn model) {
        return repository
                .createDeployment()
                .addString("action.bpmn", model.bpmn())
                .deploy()
                .getId();
    }

    private Job failed(String instance) {
        return await().until(
                        () -> management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .withException()
                                .singleResult(),
                        job -> job != null);
    }

    private void again(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failsAgain) {
            // Looked at by the test.
        }
    }

    private Map<String, Object> variables(String instance) {
        return runtime.getVariables(instance);
    }

    private void nowhereInTheEngine(String instance, String secret) {
        for (var question : List.of(
                "select count(*) from act_hi_detail where proc_inst_id_ = ? and coalesce(text_, '') || coalesce(text2_, '') like ?",
                "select count(*) from act_hi_varinst where proc_inst_id_ = ? and coalesce(text_, '') like ?",
                "select count(*) from act_hi_job_log where process_instance_id_ = ? and coalesce(job_exception_msg_, '') like ?",
                "select count(*) from act_hi_incident where proc_inst_id_ = ? and coalesce(incident_msg_, '') like ?")) {
            assertThat(sql.sql(question)
                            .params(instance, "%" + secret + "%")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
