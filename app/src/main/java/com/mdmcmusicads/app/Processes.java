package com.mdmcmusicads.app;

import com.mdmcmusicads.processes.EngineLimits;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.Steps;
import com.mdmcmusicads.processes.accounting.AccountingExport;
import com.mdmcmusicads.processes.budgets.BudgetWatch;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle;
import com.mdmcmusicads.processes.duplicates.DuplicateReview;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import com.mdmcmusicads.processes.kpis.KpiMorning;
import com.mdmcmusicads.processes.leadimport.LeadImport;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.mdmcmusicads.processes.mail.MailDelivery;
import com.mdmcmusicads.processes.operations.IncidentCare;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import com.mdmcmusicads.processes.payments.PaymentEvent;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice;
import com.mdmcmusicads.processes.receivables.PaymentCollection;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processes this platform runs, and how the engine is bound to the application. */
@Configuration
class Processes {

    @Bean
    EmailSequence emailSequence(RuntimeService engine) {
        return new EmailSequence(engine);
    }

    @Bean
    LeadQualification leadQualification(RuntimeService engine) {
        return new LeadQualification(engine);
    }

    @Bean
    MailDelivery mailDelivery(RuntimeService engine) {
        return new MailDelivery(engine);
    }

    @Bean
    DuplicateReview duplicateReview(RuntimeService engine) {
        return new DuplicateReview(engine);
    }

    @Bean
    PaymentEvent paymentEvent(RuntimeService engine) {
        return new PaymentEvent(engine);
    }

    @Bean
    LeadImport leadImport(RuntimeService engine) {
        return new LeadImport(engine);
    }

    @Bean
    SubscriptionBilling subscriptionBilling(RuntimeService engine) {
        return new SubscriptionBilling(engine);
    }

    @Bean
    PaymentCollection paymentCollection(RuntimeService engine) {
        return new PaymentCollection(engine);
    }

    @Bean
    QuoteToInvoice quoteToInvoice(RuntimeService engine) {
        return new QuoteToInvoice(engine);
    }

    @Bean
    AccountingExport accountingExport(RuntimeService engine) {
        return new AccountingExport(engine);
    }

    @Bean
    CampaignLifecycle campaignLifecycle(RuntimeService engine) {
        return new CampaignLifecycle(engine);
    }

    @Bean
    BudgetWatch budgetWatch(RuntimeService engine) {
        return new BudgetWatch(engine);
    }

    @Bean
    CampaignBudgetAlert campaignBudgetAlert(RuntimeService engine) {
        return new CampaignBudgetAlert(engine);
    }

    @Bean
    KpiCollection kpiCollection(RuntimeService engine) {
        return new KpiCollection(engine);
    }

    @Bean
    KpiMorning kpiMorning(RuntimeService engine) {
        return new KpiMorning(engine);
    }

    @Bean
    IncidentCare incidentCare(RuntimeService engine) {
        return new IncidentCare(engine);
    }

    /** Every agent by the name of its interface, asked for at its first call. */
    @Bean
    StepCatalogue stepCatalogue(ListableBeanFactory beans) {
        var catalogue = new StepCatalogue();
        for (var name : beans.getBeanNamesForType(Steps.class, false, false)) {
            catalogue.add(StepCatalogue.stepsOf(beans.getType(name)), () -> beans.getBean(name, Steps.class));
        }
        return catalogue;
    }

    /** Narrows the engine to the catalogue and lets every module that listens to parsing in. */
    @Bean
    AbstractCamundaConfiguration engineBinding(
            StepCatalogue catalogue, StepLog log, List<BpmnParseListener> listeners) {
        return new AbstractCamundaConfiguration() {
            @Override
            public void preInit(SpringProcessEngineConfiguration engine) {
                EngineLimits.apply(engine, catalogue, log);
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
            }
        };
    }
}
