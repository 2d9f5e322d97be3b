package com.mdmcmusicads.app.figures;

/**
 * What one step of a sequence brought.
 *
 * @param step the first one is 1
 * @param sent mails that left in the period, the ones that came back among them
 * @param replied people whose answer was to this mail
 * @param unsubscribed people who withdrew their consent after this mail, before the next
 */
record StepFigure(String sequence, int step, int sent, int replied, int bounced, int unsubscribed) {

    Share replies() {
        return new Share(replied, sent);
    }

    Share bounces() {
        return new Share(bounced, sent);
    }

    Share withdrawals() {
        return new Share(unsubscribed, sent);
    }
}
