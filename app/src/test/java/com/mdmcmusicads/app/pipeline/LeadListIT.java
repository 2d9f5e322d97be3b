package com.mdmcmusicads.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.particulars.Platform;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** The list with 100,000 leads, in a transaction that nobody else ever sees and that is rolled back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadListIT {

    private static final String MANY = """
            insert into lead (id, version, name, email, artist_name, platforms, language, campaign, status, score, grade,
                              team, due_at, budget, created_at, updated_at, search_words)
            select gen_random_uuid(), 0, 'Person ' || n, 'p' || n || '@many.example', 'Artist ' || n,
                   array['META'], 'fr', '{}', case when n % 3 = 0 then 'LOST' else 'NEW' end, n % 101,
                   substr('ABCD', n % 4 + 1, 1), 'FRANCE', now() + n * interval '1 minute', n % 5000,
                   now() - n * interval '1 minute', now(), 'artist ' || n || ' person ' || n
            from generate_series(1, 100000) n""";

    @Autowired
    DataSource database;

    @Autowired
    LeadList reader;

    @Autowired
    Clock clock;

    private final AtomicInteger statements = new AtomicInteger();
    private Connection connection;
    private JdbcClient client;
    private LeadList counted;

    @BeforeAll
    void fill() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        var own = new SingleConnectionDataSource(counting(connection), true);
        client = JdbcClient.create(own);
        client.sql(MANY).update();
        client.sql("analyze lead").update();
        counted = new LeadList(client, clock);
    }

    @BeforeEach
    void countAnew() {
        statements.set(0);
    }

    @AfterAll
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @EnumSource(LeadOrder.class)
    void aPageIsOneStatementReadAlongAnIndexInBothDirections(LeadOrder order) {
        for (var descending : List.of(true, false)) {
            statements.set(0);
            var filter = LeadFilter.ALL.ordered(order, descending);

            assertThat(counted.page(filter, 100, 50)).hasSize(50);
            assertThat(statements).hasValue(1);
            assertThat(plan(filter)).doesNotContain("Seq Scan").doesNotContain("Sort");
        }
    }

    @Test
    void searchUsesItsIndexAndIgnoresAccentsAndCase() {
        var filter = words("ÁRTIST 77777");

        assertThat(counted.page(filter, 0, 50)).extracting(LeadRow::title).containsExactly("Artist 77777");
        assertThat(plan(filter)).contains("lead_search");
    }

    @Test
    void wordsAreTakenLiterally() {
        assertThat(counted.page(words("100%_"), 0, 50)).isEmpty();
        assertThat(counted.page(words("'; delete from nobody; --"), 0, 50)).isEmpty();
    }

    @Test
    void countStopsEarly() {
        assertThat(counted.count(LeadFilter.ALL)).isEqualTo(LeadList.MOST_COUNTED + 1);
        assertThat(counted.count(words("artist 7777 "))).isEqualTo(19);
        assertThat(statements).hasValue(2);
    }

    @Test
    void filtersNarrowTogether() {
        var filter = new LeadFilter(
                "",
                Set.of("A"),
                Set.of(LeadStatus.LOST),
                "FRANCE",
                Set.of(Platform.META),
                Period.WEEK,
                LeadOrder.SCORE,
                true);
        var page = counted.page(filter, 0, 50);

        assertThat(page).hasSize(50).allMatch(row -> row.grade().equals("A") && row.status() == LeadStatus.LOST);
        assertThat(page).isSortedAccordingTo((one, other) -> other.score() - one.score());
    }

    @Test
    void pagesDoNotOverlap() {
        var filter = LeadFilter.ALL.ordered(LeadOrder.SCORE, true);
        var seen = new ArrayList<String>();
        for (var offset = 0; offset < 500; offset += 50) {
            counted.page(filter, offset, 50).forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    @WithMockUser(roles = "PM")
    void otherRolesReadNothing() {
        assertThatThrownBy(() -> reader.page(LeadFilter.ALL, 0, 10)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "DIRECTION")
    void directionReads() {
        assertThat(reader.page(LeadFilter.ALL, 0, 1)).hasSizeLessThan(2);
    }

    private static LeadFilter words(String words) {
        return new LeadFilter(words, Set.of(), Set.of(), null, Set.of(), null, LeadOrder.RECEIVED, true);
    }

    private String plan(LeadFilter filter) {
        var query = new LeadQuery(filter, clock.instant());
        return String.join(
                "\n",
                client.sql("explain " + query.page())
                        .params(query.values())
                        .param("limit", 50)
                        .param("offset", 0)
                        .query(String.class)
                        .list());
    }

    /** Counts what is prepared on it. */
    private Connection counting(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
