package com.mdmcmusicads.app.campaignbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.campaigns.CampaignPace;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.platforms.Platform;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A page of the list costs as many questions for fifty campaigns as for one. */
@IntegrationTest
class CampaignListQueriesIT {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger askedForPace = new AtomicInteger();

    @Autowired
    DataSource database;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    Clock clock;

    @Test
    void aPageIsOneStatementAndOneQuestionAboutItsPace() {
        for (var made = 0; made < 12; made++) {
            samples.live(Platform.YOUTUBE, Platform.META);
        }
        var book = book();
        var query = book.query(CampaignFilter.ALL);

        assertThat(book.page(query, 0, 1)).hasSize(1);
        assertThat(statements.getAndSet(0)).isEqualTo(1);
        assertThat(askedForPace.getAndSet(0)).isEqualTo(1);

        assertThat(book.page(query, 0, 50)).hasSizeGreaterThan(10);
        assertThat(statements).hasValue(1);
        assertThat(askedForPace).hasValue(1);
    }

    @SuppressWarnings("unchecked")
    private CampaignBook book() {
        CampaignPace pace = ids -> {
            askedForPace.incrementAndGet();
            return Map.of();
        };
        ObjectProvider<CampaignPace> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(pace);
        return new CampaignBook(JdbcClient.create(counting()), provider, clock);
    }

    private DataSource counting() {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.incrementAndGet();
                            }
                            return method.invoke(connection, arguments);
                        });
            }
        };
    }
}
