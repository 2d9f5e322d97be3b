package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;

/**
 * An alert as a list shows it.
 *
 * @param pm account id, or null
 */
record AlertRow(Alert alert, String number, String title, String artist, String pm) {

    String id() {
        return alert.id();
    }

    String campaignRoute() {
        return "campaigns/" + alert.key().campaignId();
    }
}
