package com.mdmcmusicads.app;

import static com.mdmcmusicads.app.identity.Role.ACCOUNTING;
import static com.mdmcmusicads.app.identity.Role.ADMIN;
import static com.mdmcmusicads.app.identity.Role.DESIGNER;
import static com.mdmcmusicads.app.identity.Role.DIRECTION;
import static com.mdmcmusicads.app.identity.Role.PM;
import static com.mdmcmusicads.app.identity.Role.SALES;
import static com.mdmcmusicads.app.identity.Role.SDR;
import static com.mdmcmusicads.app.identity.Role.SUPPORT;

import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.identity.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may open what: PRODUCT §3 for pages, §5 for calls. Whoever adds a page or a call adds its line here first. */
final class Access {

    static final String CALLS_UNDER = "/api/mdmc/v1";

    static final Map<String, Who> PAGES = Map.ofEntries(
            Map.entry("", staff()),
            Map.entry("leads", only(SDR, SALES, DIRECTION)),
            Map.entry("leads/import/:___url_parameter?", only(SDR, SALES)),
            Map.entry("leads/board", only(SDR, SALES, DIRECTION)),
            Map.entry("leads/:___url_parameter", only(SDR, SALES, DIRECTION)),
            Map.entry("consents/:___url_parameter", only(SDR, SALES, DIRECTION, ADMIN)),
            Map.entry("clients", only(SALES, PM, SUPPORT, ACCOUNTING, DIRECTION)),
            Map.entry("clients/:___url_parameter", only(SALES, PM, SUPPORT, ACCOUNTING, DIRECTION)),
            Map.entry("kpi-runs", only(PM, ADMIN, DIRECTION)),
            Map.entry("kpi-runs/:___url_parameter", only(PM, ADMIN, DIRECTION)),
            Map.entry("campaigns", only(SALES, PM, DIRECTION)),
            Map.entry("campaigns/:___url_parameter", only(SALES, PM, DIRECTION)),
            Map.entry("alerts", only(PM, DIRECTION)),
            Map.entry("alerts/:___url_parameter", only(PM, DIRECTION)),
            Map.entry("studio/trials/:trial", only(DESIGNER, ADMIN)),
            Map.entry("campaigns/:campaignId/backtest", only(PM, DIRECTION)),
            Map.entry("ad-accounts", only(ADMIN, PM, DIRECTION)),
            Map.entry("ad-accounts/:___url_parameter", only(ADMIN, PM, DIRECTION)),
            Map.entry("accounting", only(ACCOUNTING, DIRECTION)),
            Map.entry("accounting/entries", only(ACCOUNTING, DIRECTION)),
            Map.entry("accounting/accounts", only(ACCOUNTING, DIRECTION)),
            Map.entry("bank", only(ACCOUNTING, DIRECTION)),
            Map.entry("bank/import/:___url_parameter?", only(ACCOUNTING)),
            Map.entry("teams", only(ADMIN, DIRECTION)),
            Map.entry("invoices", only(SALES, ACCOUNTING, DIRECTION)),
            Map.entry("invoices/:___url_parameter", only(SALES, ACCOUNTING, DIRECTION)),
            Map.entry("invoices/check", only(ACCOUNTING, DIRECTION)),
            Map.entry("invoices/edit/:___url_parameter?", only(ACCOUNTING)),
            Map.entry("payments", only(ACCOUNTING, DIRECTION)),
            Map.entry("dunning", only(ACCOUNTING, DIRECTION)),
            Map.entry("dunning/:___url_parameter", only(ACCOUNTING, DIRECTION)),
            Map.entry("catalogue", only(SALES, ACCOUNTING, DIRECTION, ADMIN)),
            Map.entry("company", only(ADMIN, ACCOUNTING, DIRECTION)),
            Map.entry("studio", only(DESIGNER, ADMIN)),
            Map.entry("studio/:kind/:key", only(DESIGNER, ADMIN)),
            Map.entry("studio/:kind/:key/history", only(DESIGNER, ADMIN)),
            Map.entry("sequences", only(SDR, DIRECTION)),
            Map.entry("sequences/:___url_parameter", only(SDR, DIRECTION)),
            Map.entry("dry-run", only(SDR, DIRECTION)),
            Map.entry("enrolments", only(SDR, DIRECTION)),
            Map.entry("enrolments/:___url_parameter", only(SDR, DIRECTION)),
            Map.entry("billing-preview", only(ACCOUNTING, DIRECTION)),
            Map.entry("subscriptions", only(ACCOUNTING, DIRECTION)),
            Map.entry("subscriptions/:___url_parameter", only(ACCOUNTING, DIRECTION)),
            Map.entry("operations/processes", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("operations/processes/:process", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("repairs", only(ADMIN, DESIGNER)),
            Map.entry("repairs/:repair", only(ADMIN, DESIGNER)),
            Map.entry("studio/import", only(ADMIN, DESIGNER)),
            Map.entry("executions", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("studio/decisions/:key/cases", only(ADMIN, DESIGNER)),
            Map.entry("executions/:instance", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("operations/processes/:process/flow", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("operations/nodes", only(ADMIN, DESIGNER)),
            Map.entry("incidents", only(ADMIN, DESIGNER)),
            Map.entry("incidents/:___url_parameter", only(ADMIN, DESIGNER)),
            Map.entry("migrations", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("migrations/new", only(ADMIN, DESIGNER)),
            Map.entry("migrations/:migration", only(ADMIN, DESIGNER, DIRECTION)),
            Map.entry("credentials", only(ADMIN, DESIGNER)),
            Map.entry("case-files/:___url_parameter", only(SDR, SALES, PM, SUPPORT, ACCOUNTING, DIRECTION)),
            Map.entry("admin/audit", only(ADMIN, DIRECTION)),
            Map.entry("users", only(ADMIN)),
            Map.entry("api-keys", only(ADMIN)),
            Map.entry("outbox", only(ADMIN)),
            Map.entry("payment-events", only(ADMIN, ACCOUNTING)),
            Map.entry("figures", only(SDR, SALES, DIRECTION)),
            Map.entry("received-mails", only(ADMIN, SDR, SALES, DIRECTION)),
            Map.entry("outbox/blocked", only(ADMIN)),
            Map.entry("quotes", only(SALES, ACCOUNTING, DIRECTION)),
            Map.entry("quotes/:___url_parameter", only(SALES, ACCOUNTING, DIRECTION)),
            Map.entry("quotes/edit/:___url_parameter", only(SALES)),
            Map.entry("profile", everybody()),
            Map.entry("login", anybody()),
            Map.entry("login/code", anybody()),
            Map.entry("login/forgotten", anybody()),
            Map.entry("login/password/:___url_parameter", anybody()),
            Map.entry("login/recovery-codes", everybody()));

    /** Empty: open to the world. */
    static final Map<String, Optional<Scope>> CALLS = Map.of(
            "POST /leads/webhook", Optional.empty(),
            "POST /stripe/webhook", Optional.empty(),
            "GET /leads/{id}", Optional.of(Scope.LEADS_READ),
            "POST /kpis", Optional.of(Scope.KPIS_WRITE),
            "POST /kpis/test", Optional.of(Scope.KPIS_WRITE),
            "GET /campaigns/{id}/kpis", Optional.of(Scope.KPIS_READ),
            "GET /tasks", Optional.of(Scope.TASKS_READ),
            "POST /messages/{name}", Optional.of(Scope.MESSAGES_SEND),
            "GET /processes/{key}/instances", Optional.of(Scope.PROCESSES_READ));

    /** Addresses a link in a mail leads to: open to whoever holds the link, and nothing but these methods. */
    static final Set<String> LINKS = Set.of(
            "GET /consent/confirm/{token}",
            "POST /consent/confirm/{token}",
            "GET /consent/withdraw/{token}",
            "POST /consent/withdraw/{token}",
            "GET /q/{token}",
            "POST /q/{token}",
            "GET /q/{token}/pdf",
            "GET /q/{token}/signed",
            "GET /pay/{token}",
            "POST /pay/{token}",
            "GET /pay/{token}/invoice.pdf",
            "GET /r/{token}");

    private Access() {}

    private static Who only(Role first, Role... others) {
        return new Who(EnumSet.of(first, others), false);
    }

    private static Who staff() {
        var staff = EnumSet.allOf(Role.class);
        staff.removeIf(role -> !role.isStaff());
        return new Who(staff, false);
    }

    private static Who everybody() {
        return new Who(EnumSet.allOf(Role.class), false);
    }

    private static Who anybody() {
        return new Who(EnumSet.allOf(Role.class), true);
    }

    record Who(Set<Role> roles, boolean anonymous) {}
}
