package com.mdmcmusicads.app.googleads;

import com.mdmcmusicads.app.adplatforms.DaySpan;

/** Our three questions, in Google's query language. */
final class Gaql {

    static final String CUSTOMER = """
            SELECT customer.id, customer.descriptive_name, customer.currency_code, customer.time_zone, customer.status, \
            customer.manager, customer.test_account FROM customer LIMIT 1""";

    /** Which campaigns run, for the days on which nothing happened; those at rest are told by nobody. */
    static final String CAMPAIGNS = """
            SELECT customer.currency_code, customer.time_zone, campaign.id, campaign.name, campaign.start_date_time, \
            campaign.end_date_time FROM campaign WHERE campaign.status = 'ENABLED'""";

    private Gaql() {}

    /** Removed campaigns too: they spent money. Views are those of TrueView; the older names are gone since v22. */
    static String figures(DaySpan span) {
        return """
                SELECT customer.currency_code, campaign.id, campaign.name, segments.date, metrics.cost_micros, \
                metrics.impressions, metrics.clicks, metrics.conversions, metrics.video_trueview_views \
                FROM campaign WHERE segments.date BETWEEN '%s' AND '%s'""".formatted(span.from(), span.to());
    }
}
