package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.processes.quotes.QuoteToInvoiceSteps;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Does the work quote-to-invoice.bpmn asks for, inside the transaction the engine already opened. */
@Component
class OrderTaker implements QuoteToInvoiceSteps {

    private final QuoteCourier courier;
    private final OrderKeeper keeper;
    private final OrderBiller biller;
    private final OrderCampaign campaign;

    OrderTaker(QuoteCourier courier, OrderKeeper keeper, OrderBiller biller, OrderCampaign campaign) {
        this.courier = courier;
        this.keeper = keeper;
        this.biller = biller;
        this.campaign = campaign;
    }

    @Override
    public Date requestApproval(String quoteId, String approvalWhy) {
        return Date.from(courier.requestApproval(quoteId, approvalWhy));
    }

    @Override
    public void refuseQuote(String quoteId, String reason) {
        courier.refuse(quoteId, reason);
    }

    @Override
    public void releaseQuote(String quoteId, boolean needsApproval) {
        courier.release(quoteId, needsApproval);
    }

    @Override
    public Date sendQuote(String quoteId) {
        return Date.from(courier.send(quoteId));
    }

    @Override
    public Date planReminder(String quoteId) {
        return courier.nextReminder(quoteId).map(Date::from).orElse(null);
    }

    @Override
    public void remindClient(String quoteId) {
        courier.remind(quoteId);
    }

    @Override
    public void expireQuote(String quoteId) {
        courier.expire(quoteId);
    }

    @Override
    public void recordDecline(String quoteId, String reason) {
        courier.decline(quoteId, reason);
    }

    @Override
    public String placeOrder(String quoteId, String signer, Integer signedVersion, String evidence) {
        return keeper.place(quoteId, signer, signedVersion, evidence);
    }

    @Override
    public void welcomeClient(String quoteId) {
        keeper.welcomeClient(quoteId);
    }

    @Override
    public boolean checkBilling(String quoteId) {
        return biller.check(quoteId);
    }

    @Override
    public Date requestBilling(String quoteId) {
        return Date.from(biller.request(quoteId));
    }

    @Override
    public void cancelOrder(String quoteId, String details) {
        keeper.cancel(quoteId, details);
    }

    @Override
    public void invoiceOrder(String quoteId) {
        biller.invoice(quoteId);
    }

    @Override
    public void startSubscription(String quoteId) {
        biller.subscribe(quoteId);
    }

    @Override
    public Date handOverOrder(String quoteId) {
        return Date.from(keeper.handOver(quoteId));
    }

    @Override
    public void planCampaign(String quoteId, String startsOn, String endsOn, String release) {
        campaign.plan(quoteId, LocalDate.parse(startsOn), LocalDate.parse(endsOn), release);
    }

    @Override
    public void closeOrder(String quoteId, String startsOn, String details) {
        keeper.close(quoteId, LocalDate.parse(startsOn), details);
    }
}
